package realtime.zoo.compression;

import static realtime.zoo.Servers.faulty;
import static realtime.zoo.compression.Offers.has;
import static realtime.zoo.compression.Offers.with;
import static realtime.zoo.compression.Offers.without;

import java.util.List;
import java.util.Set;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.framing.DeflateNegotiator.Agreed;
import realtime.websocket.framing.DeflateParameters;
import realtime.zoo.Compressing;
import realtime.zoo.Member;

/** What goes wrong when compression is agreed on (RFC 7692 sections 5 and 7). */
public final class OfferMistakes {
    private static final String SERVER_BITS = "server_max_window_bits";
    private static final String CLIENT_BITS = "client_max_window_bits";
    private static final Set<String> KNOWN =
            Set.of("server_no_context_takeover", "client_no_context_takeover", SERVER_BITS, CLIENT_BITS);

    private OfferMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "offer-refused",
                        "PMD-NEG-002",
                        "Who offers what we do not have is turned away.",
                        new Compressing() {
                            @Override
                            public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                                if (!lines.isEmpty()) {
                                    throw new MalformedFieldException("no extensions here");
                                }
                                return List.of();
                            }
                        }),
                faulty("every-offer-answered", "PMD-NEG-005", "Each offer gets its answer.", new Compressing() {
                    @Override
                    public List<Extension> answer(List<Extension> offers) {
                        return offers.stream()
                                .flatMap(offer -> super.answer(List.of(offer)).stream())
                                .toList();
                    }
                }),
                faulty(
                        "unknown-parameter-skipped",
                        "PMD-NEG-007",
                        "What is not known can be skipped.",
                        Offers.seen(offer -> new Extension(
                                offer.name(),
                                offer.parameters().stream()
                                        .filter(one -> KNOWN.contains(one.name()))
                                        .toList()))),
                faulty(
                        "invalid-value-skipped",
                        "PMD-NEG-008",
                        "A value that means nothing is as good as none.",
                        Offers.seen(offer -> new Extension(
                                offer.name(),
                                offer.parameters().stream()
                                        .filter(OfferMistakes::isValid)
                                        .toList()))),
                faulty(
                        "first-of-two-values",
                        "PMD-NEG-009",
                        "The first one counts.",
                        Offers.seen(offer -> new Extension(
                                offer.name(),
                                offer.parameters().stream()
                                        .filter(one -> first(offer, one.name()) == one)
                                        .toList()))),
                faulty(
                        "window-dropped",
                        "PMD-NEG-010",
                        "A smaller window is a wish that need not be granted.",
                        Offers.agreed(agreed -> new Agreed(
                                without(agreed.extension(), SERVER_BITS),
                                new DeflateParameters(
                                        agreed.parameters().serverNoContext(),
                                        agreed.parameters().clientNoContext(),
                                        15,
                                        agreed.parameters().clientBits())))),
                faulty(
                        "usual-window-dropped",
                        "PMD-PAR-008",
                        "A window of ten bits or more is nearly what we have.",
                        Offers.answered(answer -> answer.toString().matches(".*server_max_window_bits=[89].*")
                                ? answer
                                : without(answer, SERVER_BITS))),
                faulty("quotes-belong-to-values", "PMD-NEG-012", "A number in quotes is no number.", new Compressing() {
                    @Override
                    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                        return super.parse(lines.stream()
                                .map(line -> line.replaceAll("\"([0-9]+)\"", "quoted-$1"))
                                .toList());
                    }
                }),
                faulty(
                        "forgetting-not-confirmed",
                        "PMD-PAR-002",
                        "What the client asks for is done; it need not be said again.",
                        Offers.answered(answer -> without(answer, "server_no_context_takeover"))),
                faulty(
                        "bits-by-parse-int",
                        "PMD-PAR-007",
                        "A number is what parseInt reads.",
                        Offers.seen(offer -> Offers.valued(offer, OfferMistakes::parsed))),
                faulty(
                        "window-of-its-own",
                        "PMD-PAR-008",
                        "The answer says what the server has: fifteen bits.",
                        Offers.answered(answer -> Offers.valued(
                                answer,
                                one -> one.name().equals(SERVER_BITS) ? Parameter.of(SERVER_BITS, "15") : one))),
                faulty(
                        "client-bits-unread",
                        "PMD-PAR-011",
                        "How large the client's window is does not matter to a server.",
                        Offers.seen(offer -> Offers.valued(
                                offer, one -> one.name().equals(CLIENT_BITS) ? Parameter.of(CLIENT_BITS) : one))),
                faulty(
                        "client-window-unasked",
                        "PMD-PAR-012",
                        "The server may choose the client's window.",
                        Offers.answered(answer -> with(answer, Parameter.of(CLIENT_BITS, "12")))),
                faulty(
                        "client-window-without-bits",
                        "PMD-PAR-013",
                        "As it was offered, so it is answered.",
                        Offers.each((offer, agreed) -> has(offer, CLIENT_BITS)
                                ? new Agreed(with(agreed.extension(), Parameter.of(CLIENT_BITS)), agreed.parameters())
                                : agreed)));
    }

    private static Parameter first(Extension offer, String name) {
        return offer.parameters().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isValid(Parameter one) {
        if (!KNOWN.contains(one.name())) {
            return true;
        }
        boolean bare = one.name().endsWith("takeover") || one.name().equals(CLIENT_BITS);
        return one.value().map(value -> value.matches("[89]|1[0-5]")).orElse(bare)
                && !(one.name().endsWith("takeover") && one.value().isPresent());
    }

    private static Parameter parsed(Parameter one) {
        try {
            boolean bits = one.name().endsWith("bits") && one.value().isPresent();
            return bits
                    ? Parameter.of(one.name(), "" + Integer.parseInt(one.value().get()))
                    : one;
        } catch (NumberFormatException e) {
            return one;
        }
    }
}
