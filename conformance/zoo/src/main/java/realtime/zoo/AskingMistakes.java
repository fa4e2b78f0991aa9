package realtime.zoo;

import static realtime.zoo.Clients.faulty;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import realtime.conformance.model.ModelClient;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.Tokens;
import realtime.websocket.ClientOffer;
import realtime.wire.Bytes;

/** A client's request gone wrong (RFC 6455 section 4.1). */
final class AskingMistakes {
    private static final String KEY = "Sec-WebSocket-Key";
    private static final String PROTOCOL = "Sec-WebSocket-Protocol";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    private AskingMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "asks-with-post",
                        "WS-HSC-006",
                        "Who sends something must use POST.",
                        ClientMould.saying(request -> request.withMethod("POST"))),
                faulty(
                        "asks-in-http-1.0",
                        "WS-HSC-006",
                        "One request and one answer need no more than HTTP/1.0.",
                        ClientMould.saying(request -> request.withVersion("HTTP/1.0"))),
                faulty(
                        "whole-uri-as-target",
                        "WS-HSC-007",
                        "The target of the request is the WebSocket URI.",
                        ClientMould.saying(request -> request.withTarget(
                                "ws://" + request.fields().first("Host").orElse("") + request.target()))),
                faulty(
                        "host-without-port",
                        "WS-HSC-008",
                        "Host is the name of the host, so it has no port.",
                        fields(fields -> fields.replace(
                                "Host", fields.first("Host").orElse("").replaceFirst(":\\d+$", "")))),
                faulty(
                        "host-with-default-port",
                        "WS-HSC-008",
                        "Host always names the port.",
                        ClientMould.writing((uri, offer, random) -> {
                            RequestHead right = ModelClient.write(uri, offer, random);
                            return right.withFields(right.fields().replace("Host", uri.host() + ":" + uri.port()));
                        })),
                faulty(
                        "host-without-brackets",
                        "WS-HSC-008",
                        "The brackets belong to the URI, not to the address.",
                        fields(fields -> fields.replace(
                                "Host", fields.first("Host").orElse("").replaceAll("[\\[\\]]", "")))),
                faulty(
                        "asks-without-upgrade",
                        "WS-HSC-009",
                        "The key says that a WebSocket is wanted.",
                        fields(fields -> fields.without("Upgrade"))),
                faulty(
                        "asks-to-keep-alive",
                        "WS-HSC-009",
                        "Connection says keep-alive, since the connection stays.",
                        fields(fields -> fields.replace("Connection", "keep-alive"))),
                faulty(
                        "key-of-8-octets",
                        "WS-HSC-010",
                        "Eight random octets are random enough.",
                        fields(fields ->
                                fields.replace(KEY, fields.first(KEY).orElse("").substring(0, 10) + "A="))),
                faulty(
                        "key-in-url-alphabet",
                        "WS-HSC-010",
                        "The key is written in the alphabet for URLs.",
                        fields(fields -> fields.replace(
                                KEY, "-_" + fields.first(KEY).orElse("").substring(2)))),
                faulty(
                        "one-key-for-all",
                        "WS-HSC-011",
                        "The key is a constant of the program.",
                        fields(fields -> fields.replace(KEY, "dGhlIHNhbXBsZSBub25jZQ=="))),
                faulty("key-counts-up", "WS-HSC-011", "A key must be new, so it is a counter.", new Counting()),
                faulty(
                        "key-with-odd-bits",
                        "WS-HSC-012",
                        "Any 22 characters of the alphabet make a key.",
                        fields(fields ->
                                fields.replace(KEY, odd(fields.first(KEY).orElse(""))))),
                faulty(
                        "two-keys",
                        "WS-HSC-013",
                        "The library adds a key to the one of the caller.",
                        fields(fields -> fields.with(KEY, fields.first(KEY).orElse("")))),
                faulty(
                        "asks-for-version-8",
                        "WS-HSC-014",
                        "The version is the one of the draft that was read.",
                        fields(fields -> fields.replace("Sec-WebSocket-Version", "8"))),
                faulty(
                        "origin-with-path",
                        "WS-HSC-015",
                        "Origin is the address of the page.",
                        fields(fields -> fields.with("Origin", "http://example.com/chat.html"))),
                faulty(
                        "any-name-offered",
                        "WS-HSC-016",
                        "What the caller calls a subprotocol is one.",
                        offered(names -> names)),
                faulty(
                        "offer-sorted",
                        "WS-HSC-017",
                        "An offer is a set, so its order does not matter.",
                        fields(fields -> fields.has(PROTOCOL)
                                ? fields.replace(
                                        PROTOCOL,
                                        String.join(
                                                ", ",
                                                fields.list(PROTOCOL).stream()
                                                        .sorted()
                                                        .toList()))
                                : fields)),
                faulty("offer-reversed", "WS-HSC-017", "The best comes last.", fields(fields -> {
                    List<String> names = new ArrayList<>(fields.list(PROTOCOL));
                    Collections.reverse(names);
                    return names.isEmpty() ? fields : fields.replace(PROTOCOL, String.join(", ", names));
                })),
                faulty(
                        "extra-fields-lost",
                        "WS-HSC-018",
                        "The handshake has its own fields, others do not travel.",
                        fields(fields -> fields.without("Cookie").without("Authorization"))),
                faulty(
                        "speaks-too-early",
                        "WS-HSC-019",
                        "The first message goes with the request, to save a round trip.",
                        ClientMould.around(core -> new EarlyTalker(core, Bytes.hex("81 80 00 00 00 00")))),
                faulty(
                        "private-extension-offered",
                        "WS-EXT-010",
                        "A name of one's own does no harm.",
                        fields(fields -> fields.has(EXTENSIONS) ? fields : fields.with(EXTENSIONS, "x-private"))),
                faulty(
                        "broken-offer",
                        "WS-EXT-003",
                        "A list ends with a semicolon, like a statement.",
                        fields(fields -> fields.has(EXTENSIONS)
                                ? fields.replace(
                                        EXTENSIONS, fields.first(EXTENSIONS).orElse("") + ";")
                                : fields)));
    }

    private static ClientMould fields(UnaryOperator<HeaderFields> change) {
        return ClientMould.saying(request -> request.withFields(change.apply(request.fields())));
    }

    /** Writes an offer of subprotocols unchecked. */
    private static ClientMould offered(UnaryOperator<List<String>> names) {
        return ClientMould.writing((uri, offer, random) -> {
            boolean good = offer.subprotocols().stream().allMatch(Tokens::isToken);
            if (good) {
                return ModelClient.write(uri, offer, random);
            }
            RequestHead request =
                    ModelClient.write(uri, new ClientOffer(List.of(), offer.extensions(), offer.extraFields()), random);
            String list = String.join(", ", names.apply(offer.subprotocols()));
            return request.withFields(request.fields().with(PROTOCOL, list));
        });
    }

    /** The next character of the alphabet before the two equals signs: its last bit is 1, and stands for nothing. */
    private static String odd(String key) {
        return key.substring(0, 21) + (char) (key.charAt(21) + 1) + "==";
    }

    /** Keys that count. */
    private static final class Counting extends ClientMould {
        private int count;

        @Override
        realtime.websocket.ClientRequestWriter writer() {
            return (uri, offer, random) -> {
                RequestHead right = ModelClient.write(uri, offer, random);
                byte[] octets = new byte[16];
                octets[15] = (byte) count;
                octets[14] = (byte) (count++ >> 8);
                return right.withFields(
                        right.fields().replace(KEY, Base64.getEncoder().encodeToString(octets)));
            };
        }
    }
}
