package realtime.conformance.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;

/** Exercise 05.9, correct: the four parameters, one question after the other. */
public class ModelNegotiator implements DeflateNegotiator {
    private static final Set<String> FLAGS = Set.of("server_no_context_takeover", "client_no_context_takeover");
    private static final Set<String> SIZES = Set.of("server_max_window_bits", "client_max_window_bits");
    private static final List<String> VALUES = List.of("8", "9", "10", "11", "12", "13", "14", "15");

    /** Why an element is none that an offer (or an answer) may have; nothing if it is well. */
    public static Optional<String> trouble(Extension element, boolean offer) {
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : element.parameters()) {
            String name = parameter.name();
            boolean bare = parameter.value().isEmpty();
            boolean mayBeBare = FLAGS.contains(name) || offer && name.equals("client_max_window_bits");
            if (!FLAGS.contains(name) && !SIZES.contains(name)) {
                return Optional.of("there is no parameter " + name);
            }
            if (!seen.add(name)) {
                return Optional.of(name + " comes twice");
            }
            if (bare && !mayBeBare) {
                return Optional.of(name + " needs a value");
            }
            if (!bare && FLAGS.contains(name)) {
                return Optional.of(name + " has no value");
            }
            if (!bare && !VALUES.contains(parameter.value().get())) {
                return Optional.of(name + " is a number from 8 to 15 without a leading zero, not "
                        + parameter.value().get());
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Agreed> answer(List<Extension> offers) {
        return offers.stream()
                .filter(offer ->
                        offer.name().equals(NAME) && trouble(offer, true).isEmpty())
                .findFirst()
                .map(ModelNegotiator::accept);
    }

    private static Agreed accept(Extension offer) {
        List<Parameter> answer = new ArrayList<>();
        for (String name :
                List.of("server_no_context_takeover", "client_no_context_takeover", "server_max_window_bits")) {
            find(offer, name).ifPresent(answer::add);
        }
        DeflateParameters parameters = new DeflateParameters(
                has(offer, "server_no_context_takeover"),
                has(offer, "client_no_context_takeover"),
                bits(offer, "server_max_window_bits"),
                bits(offer, "client_max_window_bits"));
        return new Agreed(new Extension(NAME, answer), parameters);
    }

    @Override
    public DeflateParameters check(Extension offered, Extension answered) throws ProtocolException {
        Optional<String> trouble = trouble(answered, false).or(() -> breach(offered, answered));
        if (trouble.isPresent()) {
            throw new ProtocolException(1010, trouble.get());
        }
        boolean clientForgets =
                has(offered, "client_no_context_takeover") || has(answered, "client_no_context_takeover");
        int clientBits = Math.min(bits(offered, "client_max_window_bits"), bits(answered, "client_max_window_bits"));
        int serverBits = bits(answered, "server_max_window_bits");
        return new DeflateParameters(
                has(answered, "server_no_context_takeover"), clientForgets, serverBits, clientBits);
    }

    /** How a well-formed answer goes against the offer. */
    private static Optional<String> breach(Extension offered, Extension answered) {
        for (String asked : List.of("server_no_context_takeover", "server_max_window_bits")) {
            if (has(offered, asked) && !has(answered, asked)) {
                return Optional.of(asked + " was offered, and is missing");
            }
        }
        if (has(answered, "client_max_window_bits") && !has(offered, "client_max_window_bits")) {
            return Optional.of("client_max_window_bits was not offered");
        }
        for (String size : List.of("server_max_window_bits", "client_max_window_bits")) {
            if (bits(answered, size) > bits(offered, size) && has(answered, size)) {
                return Optional.of(size + " is above the " + bits(offered, size) + " that were offered");
            }
        }
        return Optional.empty();
    }

    private static Optional<Parameter> find(Extension element, String name) {
        return element.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    private static boolean has(Extension element, String name) {
        return find(element, name).isPresent();
    }

    private static int bits(Extension element, String name) {
        return find(element, name)
                .flatMap(Parameter::value)
                .map(Integer::parseInt)
                .orElse(15);
    }
}
