package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import realtime.conformance.sse.ReplayFromConformance;
import realtime.sse.EventHistory;
import realtime.sse.Outgoing;

/** Exercise 03.6. */
class ReplayFromTest implements ReplayFromConformance {
    @Override
    public EventHistory subject(int capacity) {
        return new ReplayFrom(capacity);
    }

    @Example
    void theSecondOfTwo() {
        EventHistory history = subject(10);
        history.add(Outgoing.data("1:0").withId("1"));
        history.add(Outgoing.data("1:1").withId("2"));
        Outgoing second = Outgoing.data("1:1").withId("2");
        assertEquals(new EventHistory.Replay(List.of(second), true), history.since("1"));
    }
}
