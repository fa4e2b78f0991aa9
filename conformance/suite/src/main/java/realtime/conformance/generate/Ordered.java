package realtime.conformance.generate;

import java.util.List;
import net.jqwik.api.ArbitrarySupplier;

/**
 * A generator that knows its boundary examples. They are tried first, in this order, in every run; the plainest is the first,
 * and stands in while another parameter goes through its own.
 */
public interface Ordered<T> extends ArbitrarySupplier<T> {
    /** At least one. */
    List<T> ordered();
}
