package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import realtime.conformance.handshake.ExtensionOffersConformance;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;

/** Exercise 04.4. */
class ExtensionOffersTest implements ExtensionOffersConformance {
    @Override
    public ExtensionGrammar subject() {
        return new ExtensionOffers();
    }

    @Example
    void theOfferOfChromiumIsRead() throws MalformedFieldException {
        assertEquals(
                List.of(Extension.of("permessage-deflate", Parameter.of("client_max_window_bits"))),
                subject().parse(List.of("permessage-deflate; client_max_window_bits")));
    }

    @Example
    void ofTwoOffersForOneExtensionTheFirstIsAccepted() {
        Extension narrow = Extension.of("permessage-deflate", Parameter.of("server_max_window_bits", "10"));
        Extension plain = Extension.of("permessage-deflate");
        assertEquals(List.of(narrow), subject().answer(List.of(narrow, plain), Set.of("permessage-deflate")));
    }
}
