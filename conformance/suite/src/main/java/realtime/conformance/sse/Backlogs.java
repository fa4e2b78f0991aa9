package realtime.conformance.sse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** Of readers that may be slow, in octets. */
final class Backlogs implements Ordered<Integer> {
    @Override
    public List<Integer> ordered() {
        return List.of(100, 1, 21, 22, 23, 44);
    }

    @Override
    public Arbitrary<Integer> get() {
        return Arbitraries.integers().between(1, 400);
    }
}
