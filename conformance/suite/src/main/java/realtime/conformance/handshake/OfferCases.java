package realtime.conformance.handshake;

import java.util.List;
import realtime.conformance.generate.OneOf;
import realtime.http.HeaderField;
import realtime.websocket.Extension;

/** What a request may ask for beside the connection itself. */
final class OfferCases {
    private OfferCases() {}

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
