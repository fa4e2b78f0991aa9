package realtime.zoo.clients;

import static realtime.zoo.clients.ClientMember.legal;
import static realtime.zoo.clients.RequestMistakes.fields;

import java.util.List;
import java.util.Locale;
import realtime.conformance.model.ModelUri;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** Unusual, and allowed. */
final class LegalClients {
    private LegalClients() {}

    static List<ClientMember> all() {
        return List.of(
                legal(
                        "lower-case-names",
                        "It writes names in lower case, in another order, with fields of its own.",
                        Pieces.sending(fields(LegalClients::lowerCase))),
                legal(
                        "talkative",
                        "It sends a message as soon as it is open, before the pong.",
                        Pieces.around(core -> new Around(
                                core,
                                first -> first,
                                (in, out) -> out.isEmpty()
                                        ? out
                                        : Bytes.hex("81 82 00 00 00 00 68 69").plus(out)))),
                legal(
                        "null-origin",
                        "It sends the origin of a page that has none.",
                        Pieces.sending(fields(fields -> fields.with("Origin", "null")))),
                legal("question-mark-kept", "It keeps a question mark with nothing behind it.", Pieces.uris(uri -> {
                    WebSocketUri right = new ModelUri().parse(uri);
                    String mark = uri.endsWith("?") ? "?" : "";
                    return new WebSocketUri(right.secure(), right.host(), right.port(), right.resourceName() + mark);
                })),
                legal(
                        "choice-required",
                        "It fails, as browsers do, where none of its subprotocols is chosen.",
                        AnswerMistakes.checked((sent, fields) ->
                                !sent.fields().has("Sec-WebSocket-Protocol") || fields.has("Sec-WebSocket-Protocol"))),
                legal(
                        "offer-in-lines",
                        "It offers each subprotocol in a line of its own.",
                        Pieces.sending(fields(LegalClients::apart))));
    }

    private static HeaderFields lowerCase(HeaderFields fields) {
        HeaderFields lower = HeaderFields.of("user-agent", "zoo/1", "cache-control", "no-cache");
        for (HeaderField field : fields.asList().reversed()) {
            lower = lower.with(field.name().toLowerCase(Locale.ROOT), field.value());
        }
        return lower;
    }

    private static HeaderFields apart(HeaderFields fields) {
        HeaderFields apart = fields.without("Sec-WebSocket-Protocol");
        for (String name : fields.list("Sec-WebSocket-Protocol")) {
            apart = apart.with("Sec-WebSocket-Protocol", name);
        }
        return apart;
    }
}
