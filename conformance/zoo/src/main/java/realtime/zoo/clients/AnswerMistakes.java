package realtime.zoo.clients;

import static realtime.zoo.clients.ClientMember.faulty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.ResponseVerdict;

/** What can go wrong when an answer is judged (RFC 6455 section 4.1, the checks of the response). */
final class AnswerMistakes {
    private static final String ACCEPT = "Sec-WebSocket-Accept";

    private AnswerMistakes() {}

    static List<ClientMember> all() {
        List<ClientMember> all = new ArrayList<>(heads());
        all.addAll(fields());
        return all;
    }

    private static List<ClientMember> heads() {
        return List.of(
                faulty(
                        "any-2xx-opens",
                        "WS-HSV-001",
                        "A status of 2xx is success.",
                        Pieces.believing((sent, answer) ->
                                answer.status() / 100 == 2 ? answer.withStatus(101, "Switching Protocols") : answer)),
                faulty(
                        "100-is-the-answer",
                        "WS-HSV-001",
                        "The first head is the answer.",
                        Pieces.around(FirstHead::new)),
                faulty(
                        "426-is-a-choice",
                        "WS-VER-003",
                        "A refusal that lists several versions leaves the choice to the client.",
                        Pieces.believing((sent, answer) -> answer.status() == 426
                                        && answer.fields()
                                                        .list("Sec-WebSocket-Version")
                                                        .size()
                                                > 1
                                ? answer.withStatus(101, "Switching Protocols")
                                : answer)),
                faulty(
                        "any-version",
                        "WS-HSV-008",
                        "The version of the answer does not matter.",
                        Pieces.believing((sent, answer) -> answer.withVersion("HTTP/1.1"))),
                faulty(
                        "keeps-the-socket",
                        "WS-FAIL-004",
                        "An answer that is no good is waited out.",
                        Pieces.around(Stubborn::new)));
    }

    private static List<ClientMember> fields() {
        return List.of(
                faulty(
                        "upgrade-not-read",
                        "WS-HSV-002",
                        "A 101 is an upgrade to what was asked for.",
                        changed((sent, fields) -> fields.replace("Upgrade", "websocket"))),
                faulty(
                        "connection-not-read",
                        "WS-HSV-003",
                        "Connection matters to proxies only.",
                        changed((sent, fields) -> fields.replace("Connection", "Upgrade"))),
                faulty(
                        "keywords-with-case",
                        "WS-HSV-004",
                        "websocket and Upgrade are written like this.",
                        checked((sent, fields) -> fields.all("Upgrade").equals(List.of("websocket"))
                                || fields.all("Upgrade").stream().noneMatch("websocket"::equalsIgnoreCase))),
                faulty(
                        "connection-as-a-whole",
                        "WS-HSV-004",
                        "Connection is Upgrade.",
                        checked((sent, fields) -> fields.all("Connection").size() != 1
                                || fields.all("Connection").getFirst().equalsIgnoreCase("Upgrade"))),
                faulty(
                        "accept-not-checked",
                        "WS-HSV-005",
                        "An accept value is there, and that is enough.",
                        changed((sent, fields) ->
                                fields.count(ACCEPT) == 1 ? fields.replace(ACCEPT, right(sent)) : fields)),
                faulty(
                        "accept-in-any-case",
                        "WS-HSV-005",
                        "Base64 is compared like a name.",
                        changed((sent, fields) -> fields.count(ACCEPT) == 1
                                        && fields.first(ACCEPT).orElseThrow().equalsIgnoreCase(right(sent))
                                ? fields.replace(ACCEPT, right(sent))
                                : fields)),
                faulty(
                        "first-accept-wins",
                        "WS-HSV-007",
                        "Of two accept values the first counts.",
                        changed((sent, fields) -> fields.count(ACCEPT) == 2
                                ? fields.replace(ACCEPT, fields.first(ACCEPT).orElseThrow())
                                : fields)),
                faulty(
                        "names-with-case",
                        "WS-HSV-009",
                        "Names are compared as they are written in the standard.",
                        checked((sent, fields) -> fields.stream()
                                .filter(field -> field.isNamed(ACCEPT))
                                .allMatch(field -> field.name().equals(ACCEPT)))));
    }

    private static String right(RequestHead sent) {
        return Model.accept(sent.fields().first("Sec-WebSocket-Key").orElse(""));
    }

    /** Reads other fields than there are. */
    static Pieces changed(BiFunction<RequestHead, HeaderFields, HeaderFields> change) {
        return Pieces.believing((sent, answer) -> answer.withFields(change.apply(sent, answer.fields())));
    }

    /** Wants something more of the fields. */
    static Pieces checked(BiFunction<RequestHead, HeaderFields, Boolean> wanted) {
        return Pieces.checker((sent, received, accept, grammar) -> {
            boolean fits = received.status() != 101 || wanted.apply(sent, received.fields());
            return fits
                    ? ModelClient.check(sent, received, accept, grammar)
                    : new ResponseVerdict.Failed("a field is not written as expected");
        });
    }
}
