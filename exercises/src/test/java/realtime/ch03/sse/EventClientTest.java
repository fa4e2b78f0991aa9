package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Example;
import realtime.conformance.sse.EventClientConformance;
import realtime.sse.EventSource;

/** Exercise 03.9. */
class EventClientTest implements EventClientConformance {
    @Override
    public EventSource subject(String url, EventSource.Pieces pieces, EventSource.Listener listener) {
        return new EventClient(url, pieces, listener);
    }

    @Example
    void itIsMadeForAUrlOfHttp() {
        assertThrows(IllegalArgumentException.class, () -> subject("ws://127.0.0.1/scores", null, null));
        assertEquals(EventSource.State.CONNECTING, subject("http://127.0.0.1/scores", null, null).state());
    }
}
