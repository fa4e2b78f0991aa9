package realtime.conformance.generate;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import realtime.conformance.driver.Cuts;

/** Segmentations: whole, octet by octet, and cuts at a few places. */
public final class AnyCuts implements Ordered<Cuts> {
    private static final int LONGEST = 400;

    @Override
    public List<Cuts> ordered() {
        return List.of(Cuts.NONE, Cuts.EVERY_OCTET);
    }

    @Override
    public Arbitrary<Cuts> get() {
        Arbitrary<Cuts> places = Arbitraries.integers()
                .between(1, LONGEST)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(at -> new Cuts(0, at));
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Cuts.NONE)),
                Tuple.of(3, places),
                Tuple.of(1, Arbitraries.integers().between(1, 64).map(step -> new Cuts(step, List.of()))));
    }
}
