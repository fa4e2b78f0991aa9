package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Unsupported;
import realtime.http.RequestHead;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.framing.DeflateNegotiator;

/** How a server answers a client's offer of compression (RFC 7692 section 7.1). */
final class ClientTerms {
    private static final List<String> DEMANDS = List.of("server_no_context_takeover", "server_max_window_bits");

    private static final String WINDOW = "client_max_window_bits";

    private ClientTerms() {}

    /** What a client is told to offer, so that a server may answer with {@code wanted}. */
    static Extension offer(String wanted) {
        boolean window = Agreement.has(Agreement.elements(List.of(wanted)).getFirst(), WINDOW);
        List<Parameter> parameters = window ? List.of(new Parameter(WINDOW, Optional.empty())) : List.of();
        return new Extension(DeflateNegotiator.NAME, parameters);
    }

    /**
     * An answer that the client has to accept.
     *
     * @param wanted an element, to which is added what the client demands
     * @throws Unsupported if it has not offered what is wanted
     */
    static String answer(RequestHead request, String wanted) {
        List<Extension> offers = Agreement.elements(request.fields().all(Reply.EXTENSIONS));
        if (offers.isEmpty()) {
            throw new Unsupported("it does not offer " + DeflateNegotiator.NAME);
        }
        Extension offer = offers.getFirst();
        Extension answer = Agreement.elements(List.of(wanted)).getFirst();
        List<Parameter> parameters = new ArrayList<>(answer.parameters());
        offer.parameters().stream()
                .filter(one -> DEMANDS.contains(one.name()) && !Agreement.has(answer, one.name()))
                .forEach(parameters::add);
        Extension complete = new Extension(answer.name(), parameters);
        if (AnswerRules.parameters(complete)
                .or(() -> AnswerRules.fit(offer, complete))
                .isPresent()) {
            throw new Unsupported("it offers " + offer + ", to which " + complete + " is no answer");
        }
        return complete.toString();
    }
}
