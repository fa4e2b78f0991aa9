package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;
import realtime.websocket.WebSocketUri;

/** WebSocket URIs, put together from parts, with what they mean. */
public final class UriTexts implements Ordered<UriTexts.Text> {
    /**
     * @param uri as it is written
     * @param meaning what it says
     */
    public record Text(String uri, WebSocketUri meaning) {
        static Text of(String uri, boolean secure, String host, int port, String resourceName) {
            return new Text(uri, new WebSocketUri(secure, host, port, resourceName));
        }

        @Override
        public String toString() {
            return uri;
        }
    }

    /** What cannot be used as a WebSocket's URI. */
    public static final class Unusable extends OneOf<String> {
        public Unusable() {
            super(
                    "http://example.com/",
                    "ws:///p",
                    "ws://example.com:99999/",
                    "ws://example.com:-1/",
                    "ws://[::1/",
                    "ws://example.com:0/",
                    "ws://example.com:65536/",
                    "ws://example.com:80a/",
                    "wsx://example.com/",
                    "//example.com/",
                    "example.com",
                    "",
                    "ws:example.com",
                    "ws://:8080/",
                    "ws://a:b:80/",
                    "ws://example.com:80:80/",
                    "ws://example.com/a b",
                    "ws://example.com/%zz",
                    "ws://example.com/a%2",
                    "ws://exa mple.com/",
                    "ws://example.com:99999999999/",
                    "ws://",
                    "ws://example.com/\"");
        }
    }

    private static final List<String> HOSTS =
            List.of("example.com", "localhost", "127.0.0.1", "[::1]", "[2001:db8::7]", "a-b.example", "my_host");

    /** The sentence about letters whose accent is a character of its own. */
    static final String EACH =
            "Characters outside ASCII become the percent-escapes of their UTF-8 octets, each for itself.";

    private static final String ACCENT = "e\u0301";

    static boolean isJoinable(String uri) {
        return uri.contains(ACCENT);
    }

    /** In quotation marks; an accent that is a character of its own looks the same, so it is named. */
    static String shown(String uri) {
        return "\"" + uri + "\"" + (isJoinable(uri) ? ", the accent being U+0301, a character of its own" : "");
    }

    @Override
    public List<Text> ordered() {
        return List.of(
                Text.of("ws://example.com/chat", false, "example.com", 80, "/chat"),
                Text.of("ws://example.com:8080/chat", false, "example.com", 8080, "/chat"),
                Text.of("ws://[::1]:8080/", false, "[::1]", 8080, "/"),
                Text.of("wss://example.com/a?b=c&d=e/f?g", true, "example.com", 443, "/a?b=c&d=e/f?g"),
                Text.of("ws://my_host:8104/chat", false, "my_host", 8104, "/chat"));
    }

    @Override
    public Arbitrary<Text> get() {
        Arbitrary<String> segment =
                Arbitraries.strings().withChars("abz019-._~!$&'()*+,;=:@").ofMaxLength(5);
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, segment), net.jqwik.api.Tuple.of(1, Arbitraries.of("%20", "%2F", "%c3%bc")));
        Arbitrary<String> path =
                piece.list().ofMaxSize(3).map(pieces -> pieces.isEmpty() ? "" : "/" + String.join("/", pieces));
        Arbitrary<String> query = piece.list().ofMinSize(1).ofMaxSize(2).map(pieces -> String.join("/?", pieces));
        return Combinators.combine(
                        Arbitraries.of("ws", "wss", "WS", "wSs"),
                        Arbitraries.of(HOSTS),
                        port(),
                        path,
                        query.injectNull(0.5))
                .as(UriTexts::write);
    }

    /** 0: none is written. */
    private static Arbitrary<Integer> port() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(1, 80, 443, 65_535)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 65_535)));
    }

    private static Text write(String scheme, String host, int port, String path, String query) {
        boolean secure = scheme.length() == 3;
        String uri = scheme + "://" + host + (port == 0 ? "" : ":" + port) + path + (query == null ? "" : "?" + query);
        String resourceName = (path.isEmpty() ? "/" : path) + (query == null || query.isEmpty() ? "" : "?" + query);
        return Text.of(uri, secure, host, port == 0 ? secure ? 443 : 80 : port, resourceName);
    }
}
