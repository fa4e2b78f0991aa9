package realtime.conformance.run;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import realtime.conformance.Violation;
import realtime.conformance.generate.Measure;

/** At which numbers a subject was right in this run, so that a failure can say where it begins. One run at a time in a JVM. */
public final class Boundary {
    private static final Map<String, NavigableSet<Long>> RIGHT = new HashMap<>();
    private static String words = "";

    private Boundary() {}

    /** A run begins. */
    static synchronized void forget() {
        RIGHT.clear();
        words = "";
    }

    /**
     * Runs a check that is about one number. All checks of a run that are about the same thing know of each other.
     *
     * @param what the number is: {@code length}
     */
    public static void about(String what, long number, Runnable check) {
        Measure measure = new Measure(what, number);
        try {
            check.run();
        } catch (Violation e) {
            wrong(what, measure);
            throw e;
        }
        right(what, measure);
    }

    /** The same for an ordered example, of which only those of its own property know. */
    static Optional<Throwable> about(
            String property, Optional<Measure> measure, Supplier<Optional<Throwable>> example) {
        Optional<Throwable> thrown = example.get();
        if (measure.isPresent() && thrown.isEmpty()) {
            right(property, measure.get());
        } else if (measure.isPresent() && words.isEmpty() && thrown.get() instanceof Violation) {
            wrong(property, measure.get());
        }
        return thrown;
    }

    private static synchronized void right(String among, Measure measure) {
        RIGHT.computeIfAbsent(among, key -> new TreeSet<>()).add(measure.number());
    }

    /** The two smallest that were right, and the nearest on either side. */
    private static synchronized void wrong(String among, Measure measure) {
        NavigableSet<Long> numbers = RIGHT.getOrDefault(among, new TreeSet<>());
        long wrong = measure.number();
        Long below = numbers.lower(wrong);
        Long above = numbers.higher(wrong);
        String right = Stream.concat(numbers.stream().limit(2), Stream.of(below == null ? above : below))
                .filter(number -> number != null && number != wrong)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        words = right.isEmpty() ? "" : "right at " + measure.what() + " " + right + "; wrong at " + wrong;
    }

    /** What the last violation tells: {@code right at length 0, 1, 125; wrong at 126}; empty where it was about no number. */
    static synchronized String take() {
        String taken = words;
        words = "";
        return taken;
    }
}
