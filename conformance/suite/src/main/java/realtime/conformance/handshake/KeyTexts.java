package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** Texts that stand where a key should: all ASCII, most of them no Base64. */
public final class KeyTexts implements Ordered<String> {
    @Override
    public List<String> ordered() {
        return List.of("r2320uflwjfoiw3==", "", "!!!!", "two words");
    }

    @Override
    public Arbitrary<String> get() {
        return Arbitraries.strings().withCharRange('!', '~').ofMaxLength(40);
    }
}
