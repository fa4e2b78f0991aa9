package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.sse.DispatchEventsConformance;
import realtime.sse.Event;
import realtime.sse.EventDispatcher;
import realtime.sse.Field;
import realtime.sse.TooLongException;

/** Exercise 03.4. */
class DispatchEventsTest implements DispatchEventsConformance {
    @Override
    public EventDispatcher subject(String lastEventId, int limit) {
        return new DispatchEvents(lastEventId, limit);
    }

    @Example
    void twoLinesOfData() throws TooLongException {
        EventDispatcher dispatcher = subject("", 100);
        dispatcher.take(new Field.Data("a"));
        dispatcher.take(new Field.Data("b"));
        assertEquals(Optional.of(new Event("message", "a\nb", "")), dispatcher.blank());
    }
}
