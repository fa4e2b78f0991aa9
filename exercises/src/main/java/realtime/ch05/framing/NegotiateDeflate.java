package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import realtime.websocket.Extension;
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

    @Override
    public Optional<Agreed> answer(List<Extension> offers) {
        throw todo("05.9");
    }

    @Override
    public DeflateParameters check(Extension offered, Extension answered) throws ProtocolException {
        throw todo("05.9");
    }

    /** The values of the parameters by name, "" for none; nothing if one is unknown, comes twice, or is wrong. */
    private static Optional<Map<String, String>> read(Extension extension, boolean offer) {
        throw todo("05.9");
    }
}
// end::negotiate[]
