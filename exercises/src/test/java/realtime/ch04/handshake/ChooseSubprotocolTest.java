package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import realtime.conformance.handshake.ChooseSubprotocolConformance;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.SubprotocolSelector;

/** Exercise 04.3. */
class ChooseSubprotocolTest implements ChooseSubprotocolConformance {
    @Override
    public SubprotocolSelector subject() {
        return new ChooseSubprotocol();
    }

    @Example
    void theFirstSupportedNameOfTheClientsListIsChosen() throws MalformedFieldException {
        Optional<String> chosen = subject().select(List.of("mqtt", "chat, v2.chat"), Set.of("v2.chat", "chat"));
        assertEquals(Optional.of("chat"), chosen);
    }
}
