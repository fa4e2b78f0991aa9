package realtime.conformance.run;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import realtime.conformance.Violation;

/** At which numbers a subject was right in this run, so that a failure can say where it begins. One run at a time in a JVM. */
public final class Boundary {
    private static final NavigableSet<Long> RIGHT = new TreeSet<>();
    private static String words = "";

    private Boundary() {}

    /** A run begins. */
    static void forget() {
        RIGHT.clear();
        words = "";
    }

    /** Runs a check that is about one number, such as a length. */
    public static void about(long number, Runnable check) {
        try {
            check.run();
            RIGHT.add(number);
        } catch (Violation e) {
            words = words(number);
            throw e;
        }
    }

    /** What the last violation tells: {@code right at 0, 1, 125; wrong at 126}; empty where it was about no number. */
    static String take() {
        String taken = words;
        words = "";
        return taken;
    }

    /** The two smallest that were right, and the nearest on either side. */
    private static String words(long wrong) {
        Long below = RIGHT.lower(wrong);
        Long above = RIGHT.higher(wrong);
        String right = Stream.concat(RIGHT.stream().limit(2), Stream.of(below == null ? above : below))
                .filter(number -> number != null && number != wrong)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return right.isEmpty() ? "" : "right at " + right + "; wrong at " + wrong;
    }
}
