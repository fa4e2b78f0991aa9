package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import realtime.conformance.generate.Ordered;

/** Harmless variations, mostly plain ones: what must not matter is mixed into every property. */
public final class AnyVariation implements Ordered<Variation> {
    @Override
    public List<Variation> ordered() {
        return List.of(Variation.PLAIN);
    }

    @Override
    public Arbitrary<Variation> get() {
        return Combinators.combine(
                        number(1_000),
                        mostlyZero(1_000),
                        mostlyZero(3),
                        mostlyZero(2),
                        mostlyZero(3),
                        mostlyZero(3),
                        mostlyZero(2))
                .as(Variation::new);
    }

    private static IntegerArbitrary number(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static Arbitrary<Integer> mostlyZero(int most) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0)), net.jqwik.api.Tuple.of(1, number(most)));
    }
}
