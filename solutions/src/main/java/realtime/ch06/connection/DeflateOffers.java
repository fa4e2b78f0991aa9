package realtime.ch06.connection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.ch05.framing.DeflateMessage;
import realtime.ch05.framing.InflateMessage;
import realtime.http.RequestHead;
import realtime.todo.TodoException;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.connection.Compression;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

// tag::deflate[]
/**
 * The grammar of 04.4 with the answers of 05.9: permessage-deflate has parameters, and not every offer suits.
 *
 * @param grammar 04.4
 * @param negotiator 05.9
 */
record DeflateOffers(ExtensionGrammar grammar, DeflateNegotiator negotiator) implements ExtensionGrammar {
    @Override
    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
        return grammar.parse(lines);
    }

    @Override
    public List<Extension> answer(List<Extension> offers, Set<String> supported) {
        return negotiator.answer(offers).stream()
                .map(DeflateNegotiator.Agreed::extension)
                .toList();
    }

    /** What was agreed with this request, which has been answered with 101. */
    Optional<Compression> compression(RequestHead request, long limit) {
        try {
            return negotiator
                    .answer(parse(request.fields().all("Sec-WebSocket-Extensions")))
                    .map(agreed -> compression(agreed.parameters(), limit));
        } catch (MalformedFieldException e) {
            throw new IllegalStateException("a malformed offer is answered with 400", e);
        }
    }

    private static Compression compression(DeflateParameters agreed, long limit) {
        return new Compression(
                new InflateMessage(agreed.clientNoContext(), limit),
                new DeflateMessage(agreed.serverNoContext(), agreed.serverBits()));
    }

    /** Whether the three starred exercises are there; they may be missing. */
    boolean isWritten() {
        try (Compression compression = compression(DeflateParameters.DEFAULT, Long.MAX_VALUE)) {
            negotiator.answer(List.of(Extension.of(DeflateNegotiator.NAME)));
            compression.inflater().inflate(compression.deflater().deflate(Bytes.EMPTY), true);
            return true;
        } catch (TodoException | ProtocolException e) {
            return false;
        }
    }
}
// end::deflate[]
