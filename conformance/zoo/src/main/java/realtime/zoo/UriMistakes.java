package realtime.zoo;

import static realtime.zoo.Clients.faulty;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import realtime.conformance.model.ModelUri;
import realtime.websocket.WebSocketUri;

/** The URI of a WebSocket misread (RFC 6455 section 3). */
final class UriMistakes {
    private static final ModelUri MODEL = new ModelUri();

    private UriMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "port-80-for-both",
                        "WS-URI-001",
                        "The port is 80 unless the URI says another, also with TLS.",
                        parsed((uri, right) -> uri.matches("(?i)wss://[^/:]+(/.*)?") ? at(right, 80) : right)),
                faulty(
                        "scheme-case-sensitive",
                        "WS-URI-002",
                        "A scheme is written in small letters.",
                        before(uri -> uri.startsWith("ws") ? uri : "no:" + uri)),
                faulty(
                        "wss-in-capitals-is-ws",
                        "WS-URI-002",
                        "Only wss in small letters means TLS.",
                        parsed((uri, right) -> new WebSocketUri(
                                uri.startsWith("wss:"), right.host(), right.port(), right.resourceName()))),
                faulty(
                        "query-without-slash",
                        "WS-URI-003",
                        "Where the path is empty the target begins with the query.",
                        parsed((uri, right) -> right.resourceName().startsWith("/?")
                                ? named(right, right.resourceName().substring(1))
                                : right)),
                faulty(
                        "query-lost",
                        "WS-URI-004",
                        "The resource name is the path.",
                        parsed((uri, right) -> right.resourceName().startsWith("/?")
                                ? right
                                : named(right, right.resourceName().split("\\?")[0]))),
                faulty(
                        "path-decoded",
                        "WS-URI-004",
                        "Escapes are for people: the server gets what they mean.",
                        parsed((uri, right) -> right.resourceName().contains("%2F")
                                ? named(right, right.resourceName().replace("%2F", "/"))
                                : right)),
                faulty(
                        "empty-query-undefined",
                        "WS-URI-004",
                        "A query that is not there is undefined.",
                        parsed((uri, right) ->
                                uri.endsWith("?") ? named(right, right.resourceName() + "?undefined") : right)),
                faulty(
                        "fragment-dropped",
                        "WS-URI-005",
                        "A fragment is for the client, so it is cut off without a word.",
                        before(uri -> uri.split("#")[0])),
                faulty(
                        "number-sign-decoded",
                        "WS-URI-006",
                        "The escape of a number sign is decoded before it travels.",
                        parsed((uri, right) -> named(right, right.resourceName().replace("%23", "#")))),
                faulty(
                        "any-scheme",
                        "WS-URI-007",
                        "Whatever the scheme, a host and a port are enough.",
                        before(uri -> uri.replaceFirst("^ftp:", "ws:"))),
                faulty(
                        "raw-letters",
                        "WS-URI-008",
                        "A letter travels as it is, as one octet of Latin-1.",
                        parsed((uri, right) -> named(
                                right,
                                URLDecoder.decode(
                                                                right.resourceName()
                                                                        .replace("%C3%BC", "\u00fc"),
                                                                StandardCharsets.UTF_8)
                                                        .contains("\u00fc")
                                                && uri.contains("\u00fc")
                                        ? right.resourceName().replace("%C3%BC", "\u00fc")
                                        : right.resourceName()))),
                faulty(
                        "raw-name",
                        "WS-URI-008",
                        "A name in other letters goes into Host as it is.",
                        parsed((uri, right) ->
                                uri.contains("b\u00fccher") ? host(right, "b\u00fccher.example") : right)),
                faulty(
                        "user-in-target",
                        "WS-URI-009",
                        "User information belongs to the address, so the server gets it.",
                        ClientMould.parsing(uri -> {
                            WebSocketUri right = MODEL.parse(uri.replaceFirst("//[^/@]*@", "//"));
                            return uri.contains("@127") || uri.contains("@localhost")
                                    ? named(right, right.resourceName() + "?user")
                                    : right;
                        })));
    }

    /** What becomes of a URI that was read well. */
    @FunctionalInterface
    private interface Reading {
        WebSocketUri apply(String uri, WebSocketUri right);
    }

    private static ClientMould parsed(Reading reading) {
        return ClientMould.parsing(uri -> reading.apply(uri, MODEL.parse(uri)));
    }

    private static ClientMould before(UnaryOperator<String> change) {
        return ClientMould.parsing(uri -> MODEL.parse(change.apply(uri)));
    }

    private static WebSocketUri named(WebSocketUri uri, String resourceName) {
        return new WebSocketUri(uri.secure(), uri.host(), uri.port(), resourceName);
    }

    private static WebSocketUri at(WebSocketUri uri, int port) {
        return new WebSocketUri(uri.secure(), uri.host(), port, uri.resourceName());
    }

    private static WebSocketUri host(WebSocketUri uri, String host) {
        return new WebSocketUri(uri.secure(), host, uri.port(), uri.resourceName());
    }
}
