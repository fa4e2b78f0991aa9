package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.handshake.ReadUriConformance;
import realtime.websocket.UriParser;
import realtime.websocket.WebSocketUri;

/** Exercise 04.5. */
class ReadUriTest implements ReadUriConformance {
    @Override
    public UriParser subject() {
        return new ReadUri();
    }

    @Example
    void everyPartOfAUriIsFound() {
        assertEquals(
                new WebSocketUri(true, "example.com", 8443, "/chat%20room?id=7"),
                subject().parse("wss://example.com:8443/chat%20room?id=7"));
    }
}
