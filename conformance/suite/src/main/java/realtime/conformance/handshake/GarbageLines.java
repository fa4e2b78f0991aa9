package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** First lines that are no request line; one character an octet. */
public final class GarbageLines implements Ordered<String> {
    @Override
    public List<String> ordered() {
        return List.of(
                "HELLO",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
                "GET / HTTP/1.1 x",
                "GET");
    }

    @Override
    public Arbitrary<String> get() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(40);
    }
}
