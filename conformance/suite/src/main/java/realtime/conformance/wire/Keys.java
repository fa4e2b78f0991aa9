package realtime.conformance.wire;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import realtime.wire.Bytes;

/** What can be wrong with the masking keys of one connection: statistics, which prove nothing good (RFC 6455 section 5.3). */
final class Keys {
    /** Finds something wrong. */
    @FunctionalInterface
    interface Test {
        Optional<String> trouble(List<Bytes> keys);
    }

    /** Among so few keys, so many equal ones are no accident. */
    private static final int MOST_EQUAL = 1;

    private Keys() {}

    /** Keys that come more than once. */
    static Optional<String> repeated(List<Bytes> keys) {
        int repeated = keys.size() - new HashSet<>(keys).size();
        return repeated > MOST_EQUAL ? Optional.of(repeated + " keys come once more") : Optional.empty();
    }

    /** A pattern: keys that count, an octet that is always the same, four equal octets. */
    static Optional<String> pattern(List<Bytes> keys) {
        if (keys.size() < 8) {
            return Optional.empty();
        }
        if (distinct(steps(keys)) == 1) {
            return Optional.of("each key is the one before and a fixed number");
        }
        for (int place = 0; place < 4; place++) {
            int at = place;
            if (keys.stream().map(key -> key.at(at)).distinct().count() == 1) {
                return Optional.of("octet " + (place + 1) + " of each key is the same");
            }
        }
        boolean flat = keys.stream().allMatch(key -> IntStream.range(1, 4).allMatch(i -> key.at(i) == key.at(0)));
        return flat ? Optional.of("each key is one octet, four times") : Optional.empty();
    }

    /** From each key to the next. */
    private static List<Integer> steps(List<Bytes> keys) {
        return IntStream.range(1, keys.size())
                .mapToObj(i -> number(keys.get(i)) - number(keys.get(i - 1)))
                .toList();
    }

    private static int distinct(List<Integer> numbers) {
        return Set.copyOf(numbers).size();
    }

    private static int number(Bytes key) {
        return key.at(0) << 24 | key.at(1) << 16 | key.at(2) << 8 | key.at(3);
    }
}
