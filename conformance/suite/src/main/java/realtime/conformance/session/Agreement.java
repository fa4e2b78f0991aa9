package realtime.conformance.session;

import java.util.List;
import java.util.Optional;
import realtime.conformance.model.ModelExtensions;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.Role;

/**
 * That two ends compress messages, and how (RFC 7692 section 7.1).
 *
 * @param offer the client's field
 * @param answer the server's element
 * @param parameters what that means; where a value is none, as if it were not there
 */
public record Agreement(String offer, String answer, DeflateParameters parameters) {
    private static final int LARGEST = 15;

    /**
     * Reads both fields; nothing if the answer does not accept. Whether the answer is right is judged elsewhere: who accepts
     * the only offer without repeating what it demands is held to it all the same.
     */
    public static Optional<Agreement> of(String offer, List<String> answerLines) {
        return elements(answerLines).stream().findFirst().map(answer -> {
            List<Extension> offers = elements(List.of(offer));
            boolean promised = offers.stream().anyMatch(one -> has(one, "client_no_context_takeover"));
            Extension only = offers.size() == 1 ? offers.getFirst() : answer;
            DeflateParameters parameters = new DeflateParameters(
                    has(answer, "server_no_context_takeover") || has(only, "server_no_context_takeover"),
                    promised || has(answer, "client_no_context_takeover"),
                    Math.min(bits(answer, "server_max_window_bits"), bits(only, "server_max_window_bits")),
                    bits(answer, "client_max_window_bits"));
            return new Agreement(offer, answer.toString(), parameters);
        });
    }

    /** The elements with the name of this extension; none if the field is malformed. */
    static List<Extension> elements(List<String> lines) {
        try {
            return new ModelExtensions()
                    .parse(lines).stream()
                            .filter(one -> one.name().equals(DeflateNegotiator.NAME))
                            .toList();
        } catch (MalformedFieldException e) {
            return List.of();
        }
    }

    static boolean has(Extension element, String name) {
        return element.parameters().stream().anyMatch(one -> one.name().equals(name));
    }

    static int bits(Extension element, String name) {
        return element.parameters().stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.value().stream())
                .filter(value -> value.matches("[89]|1[0-5]"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(LARGEST);
    }

    /** Whether this end forgets its window behind each message. */
    public boolean forgets(Role end) {
        return end == Role.SERVER ? parameters.serverNoContext() : parameters.clientNoContext();
    }

    /** How far back the references of this end may reach, in octets. */
    public int window(Role end) {
        return 1 << (end == Role.SERVER ? parameters.serverBits() : parameters.clientBits());
    }
}
