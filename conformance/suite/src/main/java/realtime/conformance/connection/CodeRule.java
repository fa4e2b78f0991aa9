package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import realtime.conformance.exercise.Question;

/** What is said about a close code: the requirement that a wrong answer breaks, and the sentence of the task. */
public final class CodeRule {
    private static final int HIGHEST = 65_535;
    private static final int MOST_SHOWN = 5_000; // above it all codes are alike
    private static final int MOST_RANGES = 6;
    private static final String OPEN_ONES = "RFC 6455 leaves two more open. We choose to refuse them:"
            + " 1004, which is reserved without a meaning, and everything from 5000.";

    static final String TWO =
            "The first two octets are the code, the most significant first, and the rest is the reason in UTF-8.";
    static final String VALIDATORS = "Each reason is checked by a validator of its own, fresh from the supplier that is"
            + " handed in; what it says counts.";

    private CodeRule() {}

    /** All codes that two octets can hold, those at the edges of a rule first. */
    static IntStream all() {
        IntStream edges = IntStream.of(
                1000, 1005, 1006, 1015, 1004, 999, 0, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014,
                1016, 2999, 3000, 3999, 4000, 4999, 5000, HIGHEST);
        return IntStream.concat(edges, IntStream.rangeClosed(0, HIGHEST));
    }

    /** Whether two octets can hold it. */
    static boolean fits(int code) {
        return code >= 0 && code <= HIGHEST;
    }

    /** Numbers that two octets cannot hold; a cast would make a good code of most of them. */
    static IntStream beyond() {
        return IntStream.of(
                -1, -1000, HIGHEST + 1, HIGHEST + 1 + 1000, HIGHEST + 1 + 4999, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    /** The question {@code given} about {@code code}. */
    static Question question(String given, int code) {
        Question question = Question.of(given).breaking(requirement(code));
        if (code >= 1012 && code <= 1014) {
            return question.taskAlone("It may: 1012, 1013 and 1014, registered with IANA after RFC 6455 was written.");
        }
        return code == 1004 || code >= 5000 ? question.taskAlone(OPEN_ONES) : question;
    }

    /** The requirement that says whether a code may travel. */
    public static String requirement(int code) {
        if (code < 1000) {
            return "WS-CLC-002";
        }
        if (code < 3000) {
            return switch (code) {
                case 1004 -> "WS-CLC-003";
                case 1005, 1006, 1015 -> "WS-CLC-001";
                case 1012, 1013, 1014 -> "WS-CLC-005";
                default -> code < 1015 ? "WS-CLC-006" : "WS-CLC-004";
            };
        }
        return code < 5000 ? "WS-CLC-007" : "WS-CLC-008";
    }

    /** All codes for which a question is answered wrongly, in a line: {@code (wrong for 1012 to 1014)}. */
    static String others(int first, IntFunction<String> model, IntFunction<String> subject) {
        List<String> ranges = new ArrayList<>();
        int from = -1;
        for (int code = 0; code <= MOST_SHOWN + 1; code++) {
            boolean isWrong = code <= MOST_SHOWN && isWrong(model.apply(code), subject, code);
            if (isWrong && from < 0) {
                from = code;
            } else if (!isWrong && from >= 0) {
                ranges.add(range(from, code - 1));
                from = -1;
            }
        }
        boolean alone = ranges.isEmpty() || ranges.equals(List.of("" + first));
        String shown = ranges.stream().limit(MOST_RANGES).collect(Collectors.joining(", "));
        String more = ranges.size() > MOST_RANGES ? ", ..." : "";
        return alone ? "" : "\n(wrong for " + shown + more + ")";
    }

    private static boolean isWrong(String right, IntFunction<String> subject, int code) {
        try {
            return !right.equals(subject.apply(code));
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static String range(int from, int to) {
        return to == MOST_SHOWN ? "all from " + from : from == to ? "" + from : from + " to " + to;
    }
}
