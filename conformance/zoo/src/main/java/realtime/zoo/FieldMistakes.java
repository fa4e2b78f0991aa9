package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import realtime.conformance.model.ModelNegotiation;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.Refusal;

/** Upgrade, Connection, and header fields in general (RFC 6455 section 4.2.1, items 3 and 4). */
final class FieldMistakes {
    private static final Set<String> KNOWN = Set.of(
            "Host",
            "Upgrade",
            "Connection",
            "Sec-WebSocket-Key",
            "Sec-WebSocket-Version",
            "Sec-WebSocket-Protocol",
            "Sec-WebSocket-Extensions",
            "Origin",
            "Authorization",
            "Expect",
            "Content-Length");

    private FieldMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "upgrade-not-read",
                        "WS-HSS-004",
                        "Whoever sends a key wants a WebSocket.",
                        Mould.seeing(request -> replaced(request, "Upgrade", "websocket"))),
                faulty(
                        "upgrade-contains-websocket",
                        "WS-HSS-004",
                        "Upgrade is searched for the letters, not for the list member.",
                        Mould.seeing(request -> holds(request, "Upgrade", "websocket")
                                ? replaced(request, "Upgrade", "websocket")
                                : request)),
                faulty(
                        "upgrade-case-sensitive",
                        "WS-HSS-005",
                        "Upgrade must say websocket in small letters.",
                        Mould.refusing(unless(
                                request -> request.fields().list("Upgrade").contains("websocket")))),
                faulty(
                        "first-upgrade-named",
                        "WS-HSS-006",
                        "The 101 names the first protocol of the request, whichever that is.",
                        Mould.saying((request, answer) -> answer.status() != 101
                                ? answer
                                : answer.withFields(answer.fields()
                                        .replace(
                                                "Upgrade",
                                                request.fields().list("Upgrade").getFirst())))),
                faulty(
                        "connection-not-read",
                        "WS-HSS-007",
                        "Upgrade says it all, so Connection is not looked at.",
                        Mould.seeing(request -> replaced(request, "Connection", "Upgrade"))),
                faulty(
                        "connection-contains-upgrade",
                        "WS-HSS-007",
                        "Connection is searched for the letters, not for the list member.",
                        Mould.seeing(request -> holds(request, "Connection", "upgrade")
                                ? replaced(request, "Connection", "Upgrade")
                                : request)),
                faulty(
                        "connection-compared-as-a-whole",
                        "WS-HSS-008",
                        "Connection must be Upgrade and nothing else.",
                        Mould.refusing(unless(request -> request.fields().count("Connection") == 1
                                && request.fields()
                                        .first("Connection")
                                        .orElse("")
                                        .equalsIgnoreCase("Upgrade")))),
                faulty(
                        "first-connection-line-only",
                        "WS-HSS-008",
                        "A field is one line, so the first Connection line is the field.",
                        Mould.seeing(request -> replaced(
                                request,
                                "Connection",
                                request.fields().first("Connection").orElse("")))),
                faulty(
                        "empty-member-refused",
                        "HTTP-FLD-010",
                        "A list with nothing between two commas is malformed.",
                        Mould.refusing(unless(request ->
                                request.fields().all("Connection").stream().noneMatch(line -> line.contains(",,"))))),
                faulty(
                        "names-case-sensitive",
                        "WS-HSS-015",
                        "Field names are found by their usual spelling only.",
                        Mould.seeing(request -> request.withFields(HeaderFields.of(request.fields().stream()
                                .filter(field -> KNOWN.contains(field.name()))
                                .toList())))),
                faulty(
                        "order-dependent",
                        "WS-HSS-015",
                        "Host comes first, as in every example.",
                        Mould.refusing(
                                unless(request -> request.fields().asList().isEmpty()
                                        || !request.fields().has("Host")
                                        || request.fields().asList().getFirst().isNamed("Host")))),
                faulty(
                        "unknown-field-crashes",
                        "WS-HSS-016",
                        "Every field that may come is in an enum.",
                        Mould.saying(
                                (request, answer) -> request.fields().stream().allMatch(field -> isKnown(field.name()))
                                        ? answer
                                        : RequestMistakes.crash())),
                faulty(
                        "broken-grammar-borne",
                        "WS-HSS-019",
                        "A list of subprotocols that cannot be read is no list.",
                        Mould.selecting((lines, supported) -> {
                            try {
                                return ModelNegotiation.select(lines, supported);
                            } catch (MalformedFieldException e) {
                                return Optional.empty();
                            }
                        })));
    }

    private static boolean isKnown(String name) {
        return KNOWN.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static RequestHead replaced(RequestHead request, String name, String value) {
        return request.withFields(request.fields().replace(name, value));
    }

    private static boolean holds(RequestHead request, String name, String text) {
        return String.join(",", request.fields().all(name))
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    static HandshakeValidator unless(Predicate<RequestHead> good) {
        return (request, origins) ->
                good.test(request) ? Optional.empty() : Optional.of(Refusal.of(400, "this server is particular"));
    }
}
