package realtime.zoo.compression;

import static realtime.zoo.Clients.legalOffering;
import static realtime.zoo.compression.Offers.with;
import static realtime.zoo.compression.Offers.without;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import realtime.conformance.model.CompressedEcho;
import realtime.conformance.model.DeflateWalker;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** Clients that offer compression in their own way, and keep to what comes of it. Parameters are told as to the other end. */
public final class LegalCompressingClients {
    private static final Parameter FORGET = Parameter.of("client_no_context_takeover");
    private static final Parameter YOU_FORGET = Parameter.of("server_no_context_takeover");

    private LegalCompressingClients() {}

    public static List<Member> all() {
        return List.of(
                legalOffering(
                        "client-promises-to-forget",
                        "Keeps no window, and says so in its offer.",
                        each(offer -> with(offer, FORGET)),
                        CompressedEcho::new),
                legalOffering(
                        "client-asks-to-forget",
                        "Keeps no window of the server's messages, and asks it to keep none.",
                        each(offer -> with(offer, YOU_FORGET)),
                        Narrow::new),
                legalOffering(
                        "client-asks-for-a-small-window",
                        "Looks 512 octets back at the most, and asks the server to refer no further.",
                        each(offer -> with(offer, Parameter.of("server_max_window_bits", "9"))),
                        Narrow::new),
                legalOffering(
                        "client-hints-at-its-window",
                        "Says that its own window has 1024 octets at the most.",
                        each(offer -> with(
                                without(offer, "client_max_window_bits"),
                                Parameter.of("client_max_window_bits", "10"))),
                        CompressedEcho::new),
                legalOffering(
                        "client-has-a-second-choice",
                        "Asks for a small window first, and takes any.",
                        offers -> offers.stream()
                                .flatMap(LegalCompressingClients::twice)
                                .toList(),
                        Narrow::new));
    }

    private static Stream<Extension> twice(Extension offer) {
        return isDeflate(offer)
                ? Stream.of(with(offer, Parameter.of("server_max_window_bits", "10")), offer)
                : Stream.of(offer);
    }

    private static UnaryOperator<List<Extension>> each(UnaryOperator<Extension> change) {
        return offers -> offers.stream()
                .map(offer -> isDeflate(offer) ? change.apply(offer) : offer)
                .toList();
    }

    private static boolean isDeflate(Extension offer) {
        return offer.name().equals(DeflateNegotiator.NAME);
    }

    /** Keeps no more of what it has inflated than was agreed on, and so cannot follow a reference that reaches further. */
    private static final class Narrow extends CompressedEcho {
        private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

        private final DeflateParameters agreed;
        private DeflateWalker walker = new DeflateWalker();

        Narrow(DeflateParameters agreed) {
            super(agreed);
            this.agreed = agreed;
        }

        @Override
        protected Bytes inflate(Bytes payload) throws ProtocolException {
            walker = agreed.clientNoContext() ? new DeflateWalker() : walker;
            try {
                walker.walk(payload.plus(TAIL));
            } catch (DeflateWalker.BrokenException e) {
                throw new ProtocolException(1007, e.getMessage());
            }
            if (walker.farthest() > 1 << agreed.clientBits()) {
                throw new ProtocolException(1007, "a reference beyond the window");
            }
            return super.inflate(payload);
        }
    }
}
