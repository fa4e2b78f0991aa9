package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;
import realtime.http.HeaderField;
import realtime.websocket.Extension;
import realtime.websocket.WebSocketUri;

/** What a client's request is written for: where it goes, and what it offers. */
final class RequestOffers {
    private RequestOffers() {}

    /** Where requests go. */
    static final class Uris extends OneOf<WebSocketUri> {
        Uris() {
            super(
                    new WebSocketUri(false, "example.com", 8080, "/chat"),
                    new WebSocketUri(false, "example.com", 80, "/"),
                    new WebSocketUri(true, "example.com", 443, "/chat%20room?id=7"),
                    new WebSocketUri(false, "example.com", 443, "/a?b=c"),
                    new WebSocketUri(true, "example.com", 80, "/"),
                    new WebSocketUri(false, "[::1]", 8104, "/"),
                    new WebSocketUri(true, "[2001:db8::7]", 443, "/p"));
        }
    }

    /** Seeds of the random octets; with some of them Base64 needs + and /. */
    static final class Seeds implements Ordered<Integer> {
        @Override
        public List<Integer> ordered() {
            return List.of(7, 1, 42);
        }

        @Override
        public Arbitrary<Integer> get() {
            return Arbitraries.integers().between(0, 100_000);
        }
    }

    /** Offers of subprotocols. */
    static final class Names extends OneOf<List<String>> {
        Names() {
            super(
                    List.of("chat"),
                    List.of("mqtt", "chat"),
                    List.of("b", "a", "c"),
                    List.of("v1.chat", "chat", "Chat"),
                    List.of());
        }
    }

    /** Offers that nobody may make. */
    static final class BadNames extends OneOf<List<String>> {
        BadNames() {
            super(
                    List.of("a b"),
                    List.of(""),
                    List.of("a,b"),
                    List.of("chat", "chat"),
                    List.of("mqtt", "chat", "mqtt"),
                    List.of("chat", "caf\u00e9"),
                    List.of("a/b"),
                    List.of("chat "),
                    List.of("\"chat\""));
        }
    }

    /** Offers of extensions. */
    static final class Extensions extends OneOf<List<Extension>> {
        Extensions() {
            super(
                    List.of(Extension.of("permessage-deflate")),
                    List.of(Extension.of(
                            "pack", Extension.Parameter.of("level", "1"), Extension.Parameter.of("quick"))),
                    List.of(Extension.of("trace"), Extension.of("pack", Extension.Parameter.of("level", "9"))),
                    List.of());
        }
    }

    /** Fields of the caller's own. */
    static final class Extras extends OneOf<List<HeaderField>> {
        Extras() {
            super(
                    List.of(new HeaderField("Origin", "http://example.com")),
                    List.of(
                            new HeaderField("Cookie", "id=7; theme=dark"),
                            new HeaderField("Authorization", "Basic dTpw")),
                    List.of(new HeaderField("X-Trace", "1"), new HeaderField("X-Trace", "2")),
                    List.of(new HeaderField("x-empty", "")));
        }
    }
}
