package realtime.conformance.sse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** Numbers of milliseconds. */
final class Millis implements Ordered<Long> {
    @Override
    public List<Long> ordered() {
        return List.of(3000L, 0L, 1L, 10L, 2147483647L, 2147483648L, Long.MAX_VALUE);
    }

    @Override
    public Arbitrary<Long> get() {
        return Arbitraries.longs().between(0, 100_000);
    }
}
