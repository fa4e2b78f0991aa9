package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.Example;
import realtime.conformance.handshake.WriteRequestConformance;
import realtime.http.RequestHead;
import realtime.websocket.ClientOffer;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.WebSocketUri;

/** Exercise 04.6. */
class WriteRequestTest implements WriteRequestConformance {
    @Override
    public ClientRequestWriter subject() {
        return new WriteRequest();
    }

    @Example
    void theRequestNamesTheResourceAndTheHost() {
        WebSocketUri uri = new WebSocketUri(false, "example.com", 8080, "/chat");
        RequestHead request = subject().write(uri, ClientOffer.NOTHING, new Random(101));
        assertEquals("GET /chat HTTP/1.1", request.method() + " " + request.target() + " " + request.version());
        assertEquals("example.com:8080", request.fields().first("Host").orElse("no Host at all"));
    }
}
