package realtime.ch05.framing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;

// tag::negotiate[]
/** Exercise 05.9, starred: agree on compression, by the rules of {@link DeflateNegotiator}. */
public final class NegotiateDeflate implements DeflateNegotiator {
    private static final String SERVER_FORGETS = "server_no_context_takeover";
    private static final String CLIENT_FORGETS = "client_no_context_takeover";
    private static final String SERVER_BITS = "server_max_window_bits";
    private static final String CLIENT_BITS = "client_max_window_bits";
    // tag::solution[]
    /** What an answer repeats, in this order. */
    private static final List<String> REPEATED = List.of(SERVER_FORGETS, CLIENT_FORGETS, SERVER_BITS);
    // end::solution[]

    @Override
    public Optional<Agreed> answer(List<Extension> offers) {
        // tag::solution[]
        for (Extension offer : offers) { // PMD-NEG-004 and -005, RFC 7692 section 5: the first that can be accepted
            Optional<Map<String, String>> asked = read(offer, true);
            if (offer.name().equals(NAME) && asked.isPresent()) {
                return asked.map(values -> agree(offer, values));
            }
        }
        return Optional.empty();
        // end::solution[]
    }

    @Override
    public DeflateParameters check(Extension offered, Extension answered) throws ProtocolException {
        // tag::solution[]
        Map<String, String> asked = read(offered, true).orElseThrow();
        Map<String, String> told = read(answered, false) // PMD-NEG-011, RFC 7692 section 7
                .orElseThrow(() -> new ProtocolException(1010, "the answer cannot be read: " + answered));
        boolean serverForgets = told.containsKey(SERVER_FORGETS);
        require(serverForgets || !asked.containsKey(SERVER_FORGETS), "the server keeps its window"); // PMD-PAR-002
        int serverBits = bits(told, SERVER_BITS);
        boolean granted = told.containsKey(SERVER_BITS) && serverBits <= bits(asked, SERVER_BITS);
        require(granted || !asked.containsKey(SERVER_BITS), "the server's window is too large"); // PMD-PAR-008 and -010
        int clientBits = bits(asked, CLIENT_BITS);
        if (told.containsKey(CLIENT_BITS)) { // PMD-PAR-012 and -013, RFC 7692 section 7.1.2.2
            boolean may = asked.containsKey(CLIENT_BITS) && bits(told, CLIENT_BITS) <= clientBits;
            require(may, "the client's window was not offered so");
            clientBits = bits(told, CLIENT_BITS);
        }
        // PMD-PAR-004 and -005, RFC 7692 section 7.1.1.2
        boolean clientForgets = asked.containsKey(CLIENT_FORGETS) || told.containsKey(CLIENT_FORGETS);
        return new DeflateParameters(serverForgets, clientForgets, serverBits, clientBits);
        // end::solution[]
    }

    /** The values of the parameters by name, "" for none; nothing if one is unknown, comes twice, or is wrong. */
    private static Optional<Map<String, String>> read(Extension extension, boolean offer) {
        // tag::solution[]
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : extension.parameters()) {
            String value = parameter.value().orElse("");
            boolean known =
                    switch (parameter.name()) {
                        case SERVER_FORGETS, CLIENT_FORGETS -> value.isEmpty();
                        case SERVER_BITS -> value.matches("[89]|1[0-5]"); // PMD-PAR-007, RFC 7692 section 7.1.2.1
                        case CLIENT_BITS -> value.matches("[89]|1[0-5]") || offer && value.isEmpty(); // PMD-PAR-011
                        default -> false; // PMD-NEG-007, RFC 7692 section 7
                    };
            if (!known || values.put(parameter.name(), value) != null) { // PMD-NEG-008 and -009, RFC 7692 section 7
                return Optional.empty();
            }
        }
        return Optional.of(values);
        // end::solution[]
    }
    // tag::solution[]

    private static Agreed agree(Extension offer, Map<String, String> asked) {
        List<Parameter> repeated = offer.parameters().stream()
                .filter(parameter -> REPEATED.contains(parameter.name())) // PMD-PAR-002 and -008, RFC 7692 section 7.1
                .sorted(Comparator.comparing(parameter -> REPEATED.indexOf(parameter.name())))
                .toList();
        DeflateParameters parameters = new DeflateParameters(
                asked.containsKey(SERVER_FORGETS),
                asked.containsKey(CLIENT_FORGETS),
                bits(asked, SERVER_BITS),
                bits(asked, CLIENT_BITS));
        return new Agreed(new Extension(NAME, repeated), parameters);
    }

    private static int bits(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? 15 : Integer.parseInt(value); // PMD-PAR-015, RFC 7692 section 7.1.2
    }

    private static void require(boolean holds, String otherwise) throws ProtocolException {
        if (!holds) {
            throw new ProtocolException(1010, otherwise);
        }
    }
    // end::solution[]
}
// end::negotiate[]
