package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.sse.EncodeEventConformance;
import realtime.sse.EventEncoder;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

/** Exercise 03.1. */
class EncodeEventTest implements EncodeEventConformance {
    @Override
    public EventEncoder subject() {
        return new EncodeEvent();
    }

    @Example
    void aScore() {
        Outgoing score = Outgoing.data("2:1").withType("score").withId("7");
        assertEquals(Bytes.utf8("event: score\nid: 7\ndata: 2:1\n\n"), subject().encode(score));
    }
}
