package realtime.conformance.wire;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Negotiation;

/** What a server answers to good offers of compression (RFC 7692 sections 5 and 7.1). */
@Area("compression")
public interface NegotiationProperties extends PeerProperties {
    /** Several good elements, in one line or in several. */
    final class Several extends OneOf<List<String>> {
        Several() {
            super(
                    List.of("permessage-deflate, permessage-deflate"),
                    List.of("permessage-deflate; server_max_window_bits=10, permessage-deflate"),
                    List.of("permessage-deflate; server_no_context_takeover, permessage-deflate"),
                    List.of("permessage-deflate", "permessage-deflate; client_no_context_takeover"),
                    List.of("permessage-deflate; client_max_window_bits, permessage-deflate"),
                    List.of("x-unknown, permessage-deflate", "permessage-deflate"));
        }
    }

    /** Windows of the server that are rare. */
    final class Small extends OneOf<Integer> {
        Small() {
            super(8, 9);
        }
    }

    /** Windows of the server that are usual. */
    final class Sizes extends OneOf<Integer> {
        Sizes() {
            super(10, 11, 12, 13, 14, 15);
        }
    }

    /** Whether the client's window may be named, and its bits; 0: without a value. */
    final class ClientSizes extends OneOf<Integer> {
        ClientSizes() {
            super(0, 10, 8, 9, 11, 12, 13, 14, 15);
        }
    }

    /** Parameters that may come in any order. */
    final class Orders extends OneOf<String> {
        Orders() {
            super(
                    "; server_no_context_takeover",
                    "; server_no_context_takeover; client_no_context_takeover",
                    "; client_no_context_takeover; server_no_context_takeover",
                    "; client_max_window_bits; server_no_context_takeover");
        }
    }

    /** Parameters with a value. */
    final class Named extends OneOf<String> {
        Named() {
            super("server_max_window_bits", "client_max_window_bits");
        }
    }

    /** Offers without a word about the client's window. */
    final class Silent extends OneOf<String> {
        Silent() {
            super(
                    "permessage-deflate",
                    "permessage-deflate; client_no_context_takeover",
                    "permessage-deflate; server_no_context_takeover");
        }
    }

    @Property
    @Checks("PMD-NEG-002")
    default void anOfferIsAcceptedOrDeclined() {
        Negotiation.of(peer(), "The plainest offer of compression", "permessage-deflate")
                .judge();
    }

    @Property
    @Checks({"PMD-NEG-005", "PMD-NEG-004"})
    default void ofSeveralOffersOneIsTaken(@ForAll(supplier = Several.class) List<String> lines) {
        Negotiation.of(peer(), "Several offers, of which one can be taken", lines.toArray(String[]::new))
                .expect();
    }

    @Property
    @Checks({"PMD-NEG-010", "PMD-PAR-008"})
    default void aWindowItCannotHaveIsDeclined(@ForAll(supplier = Small.class) Integer bits) {
        Negotiation.of(
                        peer(),
                        "An offer with a window that few can have",
                        "permessage-deflate; server_max_window_bits=" + bits)
                .expect();
    }

    @Property
    @Checks("PMD-NEG-012")
    default void aQuotedValueMeansTheSame(
            @ForAll(supplier = Named.class) String name, @ForAll(supplier = Sizes.class) Integer bits) {
        String offer = "permessage-deflate; " + name + "=";
        Negotiation.of(peer(), "A value in quotation marks, which are no part of it", offer + '"' + bits + '"')
                .expectLike(offer + bits);
    }

    @Property
    @Checks("PMD-PAR-002")
    default void whoAcceptsToForgetSaysSo(@ForAll(supplier = Orders.class) String parameters) {
        Negotiation.of(peer(), "The server is asked to forget its window", "permessage-deflate" + parameters)
                .expect();
    }

    @Property
    @Checks({"PMD-PAR-008", "PMD-PAR-007"})
    default void whoAcceptsAWindowSaysOneThatIsNotLarger(@ForAll(supplier = Sizes.class) Integer bits) {
        Negotiation.of(
                        peer(),
                        "The server is asked for a window of " + (1 << bits) + " octets",
                        "permessage-deflate; server_max_window_bits=" + bits)
                .expect();
    }

    @Property
    @Checks("PMD-PAR-012")
    default void theClientsWindowIsNotNamedUnasked(@ForAll(supplier = Silent.class) String offer) {
        Negotiation.of(peer(), "An offer without a word about the client's window", offer)
                .expect();
    }

    @Property
    @Checks({"PMD-PAR-013", "PMD-PAR-011"})
    default void theClientsWindowDoesNotGrow(@ForAll(supplier = ClientSizes.class) Integer bits) {
        Negotiation.of(
                        peer(),
                        "The client can have a smaller window",
                        "permessage-deflate; client_max_window_bits" + (bits == 0 ? "" : "=" + bits))
                .expect();
    }
}
