package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.framing.NegotiateDeflateConformance;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;

/** Exercise 05.9, starred. */
class NegotiateDeflateTest implements NegotiateDeflateConformance {
    @Override
    public DeflateNegotiator subject() {
        return new NegotiateDeflate();
    }

    @Example
    void anOfferThatAsksForTooSmallAWindowIsPassedOver() {
        Extension small = Extension.of("permessage-deflate", Parameter.of("server_max_window_bits", "7"));
        Extension plain = Extension.of("permessage-deflate", Parameter.of("client_max_window_bits"));
        Extension answer = Extension.of("permessage-deflate");
        assertEquals(
                Optional.of(new DeflateNegotiator.Agreed(answer, DeflateParameters.DEFAULT)),
                subject().answer(List.of(small, plain)));
    }
}
