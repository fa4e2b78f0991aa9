package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** Harmless variations, each kind once, then mixed. */
public final class Harmless implements Ordered<Variation> {
    @Override
    public List<Variation> ordered() {
        return List.of(
                Variation.PLAIN,
                new Variation(0, 7, 0, 0, 0, 0, 0),
                new Variation(0, 0, 1, 0, 0, 0, 0),
                new Variation(0, 0, 2, 0, 0, 0, 0),
                new Variation(0, 0, 3, 0, 0, 0, 0),
                new Variation(0, 0, 0, 0, 0, 0, 1),
                new Variation(0, 0, 0, 0, 0, 0, 2));
    }

    @Override
    public Arbitrary<Variation> get() {
        return new AnyVariation().get();
    }
}
