package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import realtime.conformance.generate.Ordered;

/** Right answers, mostly plain ones: what must not matter is mixed into every answer that is wrong elsewhere. */
public final class AnyReply implements Ordered<ReplyVariation> {
    @Override
    public List<ReplyVariation> ordered() {
        return List.of(ReplyVariation.PLAIN);
    }

    @Override
    public Arbitrary<ReplyVariation> get() {
        return Combinators.combine(
                        mostlyZero(1_000),
                        mostlyZero(2),
                        mostlyZero(2),
                        mostlyZero(2),
                        mostlyZero(3),
                        mostlyZero(2),
                        mostlyZero(2))
                .as(ReplyVariation::new);
    }

    private static Arbitrary<Integer> mostlyZero(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, most)));
    }
}
