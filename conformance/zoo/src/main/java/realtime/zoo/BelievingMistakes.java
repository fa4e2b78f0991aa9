package realtime.zoo;

import static realtime.zoo.Clients.faulty;

import java.util.List;
import java.util.function.BiFunction;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.ResponseVerdict;

/** What a client believes of an answer (RFC 6455 section 4.1, the checks of the response). */
final class BelievingMistakes {
    private static final String ACCEPT = "Sec-WebSocket-Accept";
    private static final String PROTOCOL = "Sec-WebSocket-Protocol";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    private BelievingMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "any-status-opens",
                        "WS-HSV-001",
                        "If the fields are right, the status does not matter.",
                        ClientMould.seeing((request, answer) -> answer.withStatus(101, ""))),
                faulty(
                        "upgrade-not-checked",
                        "WS-HSV-002",
                        "A 101 is a 101.",
                        fields((request, fields) -> fields.replace("Upgrade", "websocket"))),
                faulty(
                        "connection-not-checked",
                        "WS-HSV-003",
                        "Upgrade says it all.",
                        fields((request, fields) -> fields.replace("Connection", "Upgrade"))),
                faulty(
                        "upgrade-contains-websocket-will-do",
                        "WS-HSV-002",
                        "Upgrade is searched for the letters.",
                        fields((request, fields) ->
                                fields.first("Upgrade").orElse("").contains("websocket")
                                        ? fields.replace("Upgrade", "websocket")
                                        : fields)),
                faulty(
                        "keywords-case-sensitive",
                        "WS-HSV-004",
                        "The answer must say websocket in small letters.",
                        refusing((request, fields) -> fields.list("Upgrade").contains("WEBSOCKET"))),
                faulty(
                        "accept-not-checked",
                        "WS-HSV-005",
                        "The accept value is for proxies.",
                        fields((request, fields) -> fields.replace(ACCEPT, right(request)))),
                faulty(
                        "accept-in-any-case",
                        "WS-HSV-005",
                        "Accept values are compared without regard to case.",
                        fields((request, fields) -> fields.first(ACCEPT)
                                        .filter(right(request)::equalsIgnoreCase)
                                        .isPresent()
                                ? fields.replace(ACCEPT, right(request))
                                : fields)),
                faulty(
                        "first-accept-counts",
                        "WS-HSV-007",
                        "Of several accept values the first one counts.",
                        fields((request, fields) -> fields.has(ACCEPT)
                                ? fields.replace(ACCEPT, fields.first(ACCEPT).get())
                                : fields)),
                faulty(
                        "last-accept-counts",
                        "WS-HSV-007",
                        "Of several accept values the last one counts.",
                        fields((request, fields) -> fields.has(ACCEPT)
                                ? fields.replace(ACCEPT, fields.all(ACCEPT).getLast())
                                : fields)),
                faulty(
                        "old-101-opens",
                        "WS-HSV-008",
                        "The version of an answer does not matter.",
                        ClientMould.seeing((request, answer) -> answer.withVersion("HTTP/1.1"))),
                faulty(
                        "answer-names-case-sensitive",
                        "WS-HSV-009",
                        "Field names are found by their usual spelling only.",
                        fields((request, fields) -> HeaderFields.of(fields.stream()
                                .filter(field ->
                                        !field.name().equals(field.name().toLowerCase(java.util.Locale.ROOT)))
                                .toList()))),
                faulty(
                        "subprotocol-believed",
                        "WS-SUB-006",
                        "What the server says it speaks is spoken.",
                        fields((request, fields) -> fields.count(PROTOCOL) == 1 ? fields.without(PROTOCOL) : fields)),
                faulty(
                        "subprotocol-without-offer-believed",
                        "WS-SUB-006",
                        "Who offers nothing takes anything.",
                        fields((request, fields) ->
                                request.fields().has(PROTOCOL) ? fields : fields.without(PROTOCOL))),
                faulty(
                        "only-first-subprotocol-opens",
                        "WS-SUB-006",
                        "The server must take the first of the offer.",
                        refusing((request, fields) -> fields.has(PROTOCOL)
                                && !request.fields().list(PROTOCOL).stream()
                                        .findFirst()
                                        .equals(fields.first(PROTOCOL)))),
                faulty(
                        "unanswered-offer-waits",
                        "WS-SUB-007",
                        "Without a subprotocol the connection is not ready, and may be some day.",
                        ClientMould.around(core -> new WaitingClient(core, PROTOCOL))),
                faulty(
                        "two-subprotocols-believed",
                        "WS-SUB-008",
                        "Of several subprotocols the first one counts.",
                        fields((request, fields) -> fields.has(PROTOCOL)
                                ? fields.replace(
                                        PROTOCOL, fields.first(PROTOCOL).get())
                                : fields)),
                faulty(
                        "extension-believed",
                        "WS-EXT-007",
                        "An extension that the server wants is used.",
                        fields((request, fields) ->
                                request.fields().has(EXTENSIONS) ? fields : fields.without(EXTENSIONS))),
                faulty(
                        "broken-answer-borne",
                        "WS-EXT-003",
                        "A list of extensions that cannot be read is no list.",
                        fields((request, fields) ->
                                fields.all(EXTENSIONS).stream().anyMatch(BelievingMistakes::isBroken)
                                        ? fields.without(EXTENSIONS)
                                        : fields)),
                faulty(
                        "quoted-answer-borne",
                        "WS-EXT-006",
                        "Between quotation marks everything is allowed.",
                        fields((request, fields) -> HeaderFields.of(fields.stream()
                                .map(field -> field.isNamed(EXTENSIONS)
                                        ? new HeaderField(
                                                field.name(), field.value().replaceAll("\"[^\"]*\"", "quoted"))
                                        : field)
                                .toList()))),
                faulty(
                        "extension-lines-refused",
                        "WS-EXT-005",
                        "The answer has one line of extensions at most.",
                        refusing((request, fields) -> fields.count(EXTENSIONS) > 1)),
                faulty(
                        "declined-extension-used",
                        "WS-EXT-008",
                        "What was offered is used.",
                        ClientMould.around(core -> new MarkedClient(core, request -> request.contains(EXTENSIONS)))),
                faulty(
                        "reserved-bit-of-client",
                        "WS-EXT-011",
                        "Without an offer every frame is marked as compressed.",
                        ClientMould.around(core -> new MarkedClient(core, request -> !request.contains(EXTENSIONS)))));
    }

    private static boolean isBroken(String list) {
        try {
            new realtime.conformance.model.ModelExtensions().parse(List.of(list));
            return false;
        } catch (realtime.websocket.MalformedFieldException e) {
            return !list.contains("\"not") && !list.contains("\"\"") && !list.contains(",2");
        }
    }

    private static String right(RequestHead request) {
        return Model.accept(request.fields().first("Sec-WebSocket-Key").orElse(""));
    }

    private static ClientMould fields(BiFunction<RequestHead, HeaderFields, HeaderFields> change) {
        return ClientMould.seeing((request, answer) -> answer.withFields(change.apply(request, answer.fields())));
    }

    /** Fails where no rule asks for it. */
    private static ClientMould refusing(java.util.function.BiPredicate<RequestHead, HeaderFields> bad) {
        return ClientMould.checking((sent, received, accept, grammar) -> bad.test(sent, received.fields())
                ? new ResponseVerdict.Failed("this client is particular")
                : ModelClient.check(sent, received, accept, grammar));
    }
}
