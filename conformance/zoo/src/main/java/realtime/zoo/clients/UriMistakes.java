package realtime.zoo.clients;

import static realtime.zoo.clients.ClientMember.faulty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import realtime.conformance.model.ModelUri;
import realtime.websocket.UriParser;
import realtime.websocket.WebSocketUri;

/** What can go wrong with a URI (RFC 6455 section 3). */
final class UriMistakes {
    private static final UriParser MODEL = new ModelUri();

    private UriMistakes() {}

    static List<ClientMember> all() {
        return List.of(
                faulty(
                        "always-port-80",
                        "WS-URI-001",
                        "Without a port it is 80, whatever the scheme says.",
                        Pieces.uris(UriMistakes::always80)),
                faulty(
                        "scheme-in-lower-case-only",
                        "WS-URI-002",
                        "A scheme is written in lower case.",
                        Pieces.uris(UriMistakes::lowerCase)),
                faulty(
                        "wss-in-lower-case-only",
                        "WS-URI-002",
                        "TLS is for URIs that begin with wss.",
                        Pieces.uris(UriMistakes::lowerCaseTls)),
                faulty(
                        "query-without-slash",
                        "WS-URI-003",
                        "An empty path is empty.",
                        Pieces.uris(uri -> resource(
                                uri,
                                name -> uri.contains("}?") || uri.matches("ws://[^/]*\\?.*")
                                        ? name.substring(1)
                                        : name))),
                faulty(
                        "slash-decoded",
                        "WS-URI-004",
                        "Escapes are decoded before the request is written.",
                        Pieces.uris(uri -> resource(uri, name -> name.replace("%2F", "/")))),
                faulty(
                        "query-undefined",
                        "WS-URI-004",
                        "A question mark always has something behind it.",
                        Pieces.uris(uri -> resource(uri, name -> uri.endsWith("?") ? name + "?undefined" : name))),
                faulty(
                        "fragment-sent",
                        "WS-URI-006",
                        "%23 is a number sign, so a number sign is sent.",
                        Pieces.uris(uri -> resource(uri, name -> name.replace("%23", "#")))),
                faulty(
                        "fragment-stripped",
                        "WS-URI-005",
                        "A fragment is for the browser and is taken off.",
                        Pieces.uris(uri -> MODEL.parse(uri.replaceFirst("#.*", "")))),
                faulty(
                        "port-wraps-around",
                        "WS-URI-007",
                        "A port is 16 bits of a number.",
                        Pieces.uris(uri -> MODEL.parse(uri.replace(":99999", ":34463")))),
                faulty(
                        "any-scheme",
                        "WS-URI-007",
                        "The scheme is for the operating system.",
                        Pieces.uris(uri -> MODEL.parse(uri.replaceFirst("^ftp:", "ws:")))),
                faulty(
                        "latin-1-path",
                        "WS-URI-008",
                        "A character of a path is an octet of the request.",
                        Pieces.uris(UriMistakes::latin1)),
                faulty(
                        "host-in-unicode",
                        "WS-URI-008",
                        "A host is sent as it is written.",
                        Pieces.uris(UriMistakes::unicodeHost)),
                faulty(
                        "user-in-host",
                        "WS-URI-009",
                        "Whatever stands between // and / is the host.",
                        Pieces.uris(UriMistakes::userInHost)));
    }

    private static WebSocketUri resource(String uri, UnaryOperator<String> change) {
        WebSocketUri right = MODEL.parse(uri);
        return new WebSocketUri(right.secure(), right.host(), right.port(), change.apply(right.resourceName()));
    }

    private static WebSocketUri always80(String uri) {
        WebSocketUri right = MODEL.parse(uri);
        boolean written = uri.matches("[^:]*://(\\[[^]]*]|[^/:]*):.*");
        return new WebSocketUri(right.secure(), right.host(), written ? right.port() : 80, right.resourceName());
    }

    private static WebSocketUri lowerCase(String uri) {
        if (!uri.startsWith("ws:") && uri.toLowerCase(Locale.ROOT).startsWith("ws:")) {
            throw new IllegalArgumentException("the scheme must be ws or wss");
        }
        return MODEL.parse(uri);
    }

    private static WebSocketUri lowerCaseTls(String uri) {
        WebSocketUri right = MODEL.parse(uri);
        return new WebSocketUri(uri.startsWith("wss"), right.host(), right.port(), right.resourceName());
    }

    private static WebSocketUri latin1(String uri) {
        String path = uri.replaceFirst("^ws://[^/]*", "");
        boolean foreign = !StandardCharsets.US_ASCII.newEncoder().canEncode(path);
        return resource(uri, name -> foreign ? path : name);
    }

    private static WebSocketUri unicodeHost(String uri) {
        WebSocketUri right = MODEL.parse(uri);
        String host = right.host().startsWith("xn--") ? java.net.IDN.toUnicode(right.host()) : right.host();
        return new WebSocketUri(right.secure(), host, right.port(), right.resourceName());
    }

    private static WebSocketUri userInHost(String uri) {
        int at = uri.indexOf('@');
        if (at < 0 || uri.indexOf('/', "ws://".length()) < at) {
            return MODEL.parse(uri);
        }
        WebSocketUri rest = MODEL.parse("ws://" + uri.substring(at + 1));
        String user = uri.substring("ws://".length(), at + 1);
        return new WebSocketUri(rest.secure(), user + rest.host(), rest.port(), rest.resourceName());
    }
}
