package realtime.conformance.sse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** Texts of whole characters, with line ends and without. */
final class Words implements Ordered<String> {
    @Override
    public List<String> ordered() {
        return List.of("2:1", "\u20ac", "\u00e9", "\ud83d\ude00", "\ufeffa", "a: b", ": a", "");
    }

    @Override
    public Arbitrary<String> get() {
        return Arbitraries.of("a", " ", ":", "\n", "\r", "data", "\u20ac", "\u00e9", "\ud83d\ude00", "id: 1", "\t")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
