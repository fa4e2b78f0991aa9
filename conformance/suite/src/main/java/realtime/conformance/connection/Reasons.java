package realtime.conformance.connection;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;
import realtime.websocket.connection.CloseCodec;
import realtime.wire.Bytes;

/** Reasons that fit into a Close. */
final class Reasons implements Ordered<String> {
    @Override
    public List<String> ordered() {
        return List.of(
                "bye",
                "",
                "x",
                "n\u00e9", // two octets
                "\u20ac", // three
                "\ud83d\ude00", // four
                "x".repeat(CloseCodec.LONGEST_REASON - 1),
                "x".repeat(CloseCodec.LONGEST_REASON),
                "\u00e9".repeat(61) + "x");
    }

    @Override
    public Arbitrary<String> get() {
        return Arbitraries.of("a", " ", "\u00e9", "\u20ac", "\ud83d\ude00", "\u0000", "\ufeff")
                .list()
                .ofMaxSize(CloseCodec.LONGEST_REASON)
                .map(parts -> String.join("", parts))
                .map(Reasons::fitting);
    }

    private static String fitting(String text) {
        String cut = text;
        while (Bytes.utf8(cut).size() > CloseCodec.LONGEST_REASON) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
