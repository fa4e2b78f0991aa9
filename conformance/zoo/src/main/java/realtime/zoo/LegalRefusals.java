package realtime.zoo;

import static realtime.zoo.Servers.legal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.wire.Bytes;

/** Servers that refuse in their own way. */
final class LegalRefusals {
    private LegalRefusals() {}

    static List<Member> all() {
        return List.of(
                legal("refuses-with-400", "Refuses everything with 400, but names its version.", refusing(400)),
                legal("refuses-with-403", "Refuses every broken handshake with 403.", refusing(403)),
                legal(
                        "refuses-with-a-page",
                        "Sends a page with every refusal.",
                        Mould.around(core -> new Wrapped(core, new FirstHead(LegalRefusals::withPage)))),
                legal(
                        "not-found-for-pages",
                        "What is no handshake gets 404: there is no page behind it.",
                        Mould.saying((request, answer) -> answer.status() == 405
                                        || answer.status() == 426
                                                && !answer.fields().has("Sec-WebSocket-Version")
                                ? Refusal.of(404, "no page").response()
                                : answer)),
                legal(
                        "page-for-http-1.0",
                        "Answers HTTP/1.0 with a page.",
                        Mould.saying((request, answer) -> request.isAtLeastHttp11()
                                ? answer
                                : new ResponseHead(200, "OK", HeaderFields.of("Content-Length", "0")))),
                legal(
                        "505-for-http-1.0",
                        "Does not support HTTP/1.0.",
                        Mould.saying((request, answer) -> request.isAtLeastHttp11()
                                ? answer
                                : Refusal.of(505, "too old").response())),
                legal(
                        "origin-required",
                        "Refuses who sends no Origin.",
                        Mould.refusing((request, origins) -> request.fields().has("Origin")
                                ? Optional.empty()
                                : Optional.of(Refusal.of(403, "no origin")))),
                legal(
                        "closes-for-garbage",
                        "Closes without a word where a request line cannot be read.",
                        Mould.around(core -> new GarbageAnswer(core, GarbageAnswer::noRequestLine, Bytes.EMPTY))));
    }

    private static Mould refusing(int status) {
        return Mould.saying((request, answer) ->
                Set.of(400, 403, 405, 426).contains(answer.status()) ? answer.withStatus(status, "") : answer);
    }

    private static String withPage(String text) {
        return text.startsWith("HTTP/1.1 4")
                ? text.replace("Content-Length: 0", "Content-Length: 6") + "sorry\n"
                : text;
    }
}
