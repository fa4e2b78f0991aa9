package realtime.conformance.generate;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ArbitrarySupplier;

/**
 * A generator that knows its boundary examples. They are tried first, in this order, in every run; the plainest is the first,
 * and stands in while another parameter goes through its own.
 */
public interface Ordered<T> extends ArbitrarySupplier<T> {
    /** At least one. */
    List<T> ordered();

    /** What it is that grows from example to example, so that a failure can say where it begins; nothing: something else matters. */
    default Optional<Measure> measure(T example) {
        return Optional.empty();
    }
}
