package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.Refusal;

/** Key and version (RFC 6455 sections 4.2.1, items 5 and 6, and 4.4). */
final class KeyAndVersionMistakes {
    private static final String KEY = "Sec-WebSocket-Key";
    private static final String VERSION = "Sec-WebSocket-Version";

    private KeyAndVersionMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "key-not-required",
                        "WS-HSS-009",
                        "Where there is no key, the accept value is made of a key of the server's own.",
                        seeingFields(
                                fields -> fields.has(KEY) ? fields : fields.with(KEY, "dGhlIHNhbXBsZSBub25jZQ=="))),
                faulty(
                        "wrong-length-crashes",
                        "WS-HSS-010",
                        "A key has 16 octets: there is no code for others.",
                        Mould.refusing(crashing(
                                key -> decoded(key).filter(size -> size != 16).isPresent()))),
                faulty(
                        "wrong-base64-crashes",
                        "WS-HSS-011",
                        "A key can be decoded: what the decoder throws is not caught.",
                        Mould.refusing(crashing(key -> decoded(key).isEmpty()))),
                faulty(
                        "key-of-letters-and-digits",
                        "WS-HSR-001",
                        "A plus sign or a slash does not belong into a key.",
                        Mould.refusing(FieldMistakes.unless(request ->
                                request.fields().all(KEY).stream().noneMatch(key -> key.matches(".*[+/].*"))))),
                faulty(
                        "two-keys-accepted",
                        "WS-HSS-012",
                        "Of several keys the last one counts.",
                        seeingFields(fields -> fields.count(KEY) < 2
                                ? fields
                                : fields.replace(KEY, fields.all(KEY).getLast()))),
                faulty(
                        "version-not-required",
                        "WS-HSS-013",
                        "Who says nothing means the current version.",
                        seeingFields(fields -> fields.has(VERSION) ? fields : fields.with(VERSION, "13"))),
                faulty(
                        "first-version-counts",
                        "WS-HSS-014",
                        "Of several versions the first one counts.",
                        seeingFields(fields -> fields.has(VERSION)
                                ? fields.replace(VERSION, fields.first(VERSION).get())
                                : fields)),
                faulty(
                        "version-ignored",
                        "WS-VER-001",
                        "Any version number will do.",
                        seeingFields(fields -> isNumber(fields) ? fields.replace(VERSION, "13") : fields)),
                faulty(
                        "reserved-versions-open",
                        "WS-VER-001",
                        "The drafts before the standard are close enough.",
                        seeingFields(fields -> fields.first(VERSION)
                                        .filter(text -> text.matches("9|1[012]"))
                                        .isPresent()
                                ? fields.replace(VERSION, "13")
                                : fields)),
                faulty(
                        "leading-zero-accepted",
                        "WS-VER-004",
                        "A version is whatever parses to the number 13.",
                        seeingFields(fields -> fields.first(VERSION)
                                                .filter(text -> text.matches("[+0]*13"))
                                                .isPresent()
                                        && fields.count(VERSION) == 1
                                ? fields.replace(VERSION, "13")
                                : fields)),
                faulty(
                        "426-without-version",
                        "WS-VER-001",
                        "The status 426 says it all.",
                        Mould.saying((request, answer) -> without(answer, VERSION))),
                faulty(
                        "426-without-upgrade",
                        "HTTP-UPG-006",
                        "A 426 need not name the protocol, the client has named it itself.",
                        Mould.saying(
                                (request, answer) -> answer.status() == 426 ? without(answer, "Upgrade") : answer)),
                faulty(
                        "advertises-what-it-refuses",
                        "WS-VER-002",
                        "The list of versions is the one of the library's manual.",
                        Mould.saying((request, answer) -> answer.fields().has(VERSION)
                                ? answer.withFields(answer.fields().replace(VERSION, "13, 8"))
                                : answer)));
    }

    private static Mould seeingFields(UnaryOperator<HeaderFields> change) {
        return Mould.seeing(request -> request.withFields(change.apply(request.fields())));
    }

    private static boolean isNumber(HeaderFields fields) {
        return fields.count(VERSION) == 1 && fields.first(VERSION).get().matches("0|[1-9]\\d*");
    }

    private static ResponseHead without(ResponseHead answer, String name) {
        return answer.withFields(answer.fields().without(name));
    }

    /** 500 for keys that the server's code does not expect. */
    private static HandshakeValidator crashing(java.util.function.Predicate<String> unexpected) {
        return (request, origins) ->
                key(request).filter(unexpected).map(key -> Refusal.of(500, "an exception that nobody caught"));
    }

    private static Optional<String> key(RequestHead request) {
        return request.fields().count(KEY) == 1 ? request.fields().first(KEY) : Optional.empty();
    }

    /** How many octets the key stands for; nothing if it is no Base64. */
    private static Optional<Integer> decoded(String key) {
        try {
            return key.length() % 4 == 0 ? Optional.of(Base64.getDecoder().decode(key).length) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
