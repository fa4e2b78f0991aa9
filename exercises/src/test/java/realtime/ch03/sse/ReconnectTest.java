package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Random;
import net.jqwik.api.Example;
import realtime.conformance.sse.ReconnectConformance;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.sse.Reconnection;

/** Exercise 03.8. */
class ReconnectTest implements ReconnectConformance {
    @Override
    public Reconnection subject() {
        return new Reconnect();
    }

    @Example
    void aStreamIsReadAndItsServersWishIsKept() {
        ResponseHead head = new ResponseHead(200, "OK", HeaderFields.of("Content-Type", "text/event-stream"));
        URI asked = URI.create("http://127.0.0.1/scores");
        assertEquals(new Reconnection.Decision.Read(), subject().judge(asked, head, 0));
        assertEquals(3_000, subject().delay(3_000, 0, new Random()));
    }
}
