package realtime.conformance.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import realtime.conformance.driver.ServerCore;
import realtime.http.RequestHead;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.ServerHandshake;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;

/** One connection of a server that may agree on compression. */
public final class CompressingServer {
    private static final String FIELD = "Sec-WebSocket-Extensions";

    private CompressingServer() {}

    /**
     * A fresh connection.
     *
     * @param handshake everything but its extensions
     * @param negotiator of a request
     * @param behind what takes over: the parameters are there if they were agreed on
     */
    public static ServerCore of(
            ServerHandshake handshake,
            Function<RequestHead, DeflateNegotiator> negotiator,
            BiFunction<RequestHead, Optional<DeflateParameters>, ServerCore> behind) {
        return HandshakeCore.routed(
                request -> with(handshake, negotiator.apply(request)).respond(request),
                request -> behind.apply(request, agreed(request, handshake, negotiator.apply(request))));
    }

    private static ServerHandshake with(ServerHandshake handshake, DeflateNegotiator negotiator) {
        return new ServerHandshake(
                handshake.accept(),
                handshake.validator(),
                handshake.subprotocols(),
                new Grammar(handshake.extensions(), negotiator),
                handshake.router(),
                handshake.policy());
    }

    private static Optional<DeflateParameters> agreed(
            RequestHead request, ServerHandshake handshake, DeflateNegotiator negotiator) {
        try {
            return negotiator
                    .answer(handshake.extensions().parse(request.fields().all(FIELD)))
                    .map(DeflateNegotiator.Agreed::parameters);
        } catch (MalformedFieldException e) {
            return Optional.empty();
        }
    }

    /** Reads as the one does, and answers as the other. */
    private record Grammar(ExtensionGrammar reader, DeflateNegotiator negotiator) implements ExtensionGrammar {
        @Override
        public List<Extension> parse(List<String> lines) throws MalformedFieldException {
            return reader.parse(lines);
        }

        @Override
        public List<Extension> answer(List<Extension> offers, Set<String> supported) {
            return negotiator.answer(offers).stream()
                    .map(DeflateNegotiator.Agreed::extension)
                    .toList();
        }
    }
}
