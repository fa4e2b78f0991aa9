package realtime.conformance.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;

/** What is wrong with a server's element, whatever the offer was for (RFC 7692 section 7.1). */
final class AnswerRules {
    private static final Set<String> FLAGS = Set.of("server_no_context_takeover", "client_no_context_takeover");
    private static final String SERVER_BITS = "server_max_window_bits";
    private static final String CLIENT_BITS = "client_max_window_bits";

    private AnswerRules() {}

    /** The fault of an answer to these elements; an answer has to fit one of them. */
    static Optional<Fault> fault(List<Extension> offers, Answered answered) {
        if (answered.elements().size() > 1) {
            return fault(
                    "PMD-NEG-005",
                    "the answer accepts the extension " + answered.elements().size() + " times");
        }
        if (!answered.accepts()) {
            return Optional.empty();
        }
        Extension answer = answered.element();
        List<Optional<Fault>> each = offers.stream()
                .map(offer -> parameters(answer).or(() -> fit(offer, answer)))
                .toList();
        return each.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : each.stream().findFirst().orElseGet(() -> parameters(answer));
    }

    /** What no answer may look like. */
    static Optional<Fault> parameters(Extension answer) {
        Set<String> seen = new HashSet<>();
        for (Parameter one : answer.parameters()) {
            String name = one.name();
            boolean bits = name.equals(SERVER_BITS) || name.equals(CLIENT_BITS);
            if (!bits && !FLAGS.contains(name)) {
                return fault("PMD-NEG-002", "the answer has a parameter " + name + ", which there is not");
            }
            if (!seen.add(name)) {
                return fault("PMD-NEG-002", "the answer has " + name + " twice");
            }
            if (FLAGS.contains(name) && one.value().isPresent()) {
                return fault("PMD-NEG-002", "the answer gives a value to " + name);
            }
            if (bits && !one.value().orElse("").matches("[89]|1[0-5]")) {
                String id = name.equals(SERVER_BITS) ? "PMD-PAR-007" : "PMD-PAR-013";
                return fault(id, "in an answer " + name + " needs a value from 8 to 15");
            }
        }
        return Optional.empty();
    }

    /** How it goes against one offer. */
    static Optional<Fault> fit(Extension offer, Extension answer) {
        if (Agreement.has(offer, "server_no_context_takeover")
                && !Agreement.has(answer, "server_no_context_takeover")) {
            return fault("PMD-PAR-002", "server_no_context_takeover was offered, and is not in the answer");
        }
        if (Agreement.has(offer, SERVER_BITS)) {
            if (!Agreement.has(answer, SERVER_BITS)) {
                boolean rare = Agreement.bits(offer, SERVER_BITS) < 10; // a server that cannot have it has to decline
                return fault(
                        rare ? "PMD-NEG-010" : "PMD-PAR-008",
                        "a window for the server was offered, and is not in the answer");
            }
            if (Agreement.bits(answer, SERVER_BITS) > Agreement.bits(offer, SERVER_BITS)) {
                return fault("PMD-PAR-008", "the server's window is larger than the offered one");
            }
        }
        if (Agreement.has(answer, CLIENT_BITS)) {
            if (!Agreement.has(offer, CLIENT_BITS)) {
                return fault("PMD-PAR-012", CLIENT_BITS + " was not offered, and is in the answer");
            }
            if (Agreement.bits(answer, CLIENT_BITS) > Agreement.bits(offer, CLIENT_BITS)) {
                return fault("PMD-PAR-013", "the client's window is larger than the offered one");
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(String requirement, String words) {
        return Optional.of(new Fault(requirement, words));
    }
}
