package realtime.conformance.generate;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A small space: every value is an ordered example, and any of them is drawn at random. */
public abstract class OneOf<T> implements Ordered<T> {
    private final List<T> values;

    @SafeVarargs
    protected OneOf(T... values) {
        this.values = List.of(values);
    }

    protected OneOf(List<T> values) {
        this.values = List.copyOf(values);
    }

    @Override
    public final List<T> ordered() {
        return values;
    }

    @Override
    public final Arbitrary<T> get() {
        return Arbitraries.of(values);
    }
}
