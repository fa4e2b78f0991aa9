package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import realtime.conformance.handshake.ValidateUpgradeConformance;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.HandshakeValidator;

/** Exercise 04.2. */
class ValidateUpgradeTest implements ValidateUpgradeConformance {
    @Override
    public HandshakeValidator subject() {
        return new ValidateUpgrade();
    }

    @Example
    void theRequestOfAFirefoxIsGood() {
        RequestHead request = new RequestHead("GET", "/chat", "HTTP/1.1", HeaderFields.of(
                "Host", "localhost:8101",
                "Origin", "http://localhost:8101",
                "Connection", "keep-alive, Upgrade",
                "Upgrade", "websocket",
                "Sec-WebSocket-Version", "13",
                "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="));
        assertEquals(Optional.empty(), subject().check(request, Set.of("http://localhost:8101")));
    }
}
