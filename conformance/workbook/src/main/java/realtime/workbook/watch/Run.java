package realtime.workbook.watch;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.workbook.grade.GradeLines;
import realtime.workbook.grade.Graded;

/**
 * A verdict as it came.
 *
 * @param number how many there were since the exercise is at hand, this one included
 * @param graded what it says
 * @param millis how long it took
 * @param at when it came
 * @param pointer to an exercise that may be the reason; empty: to none
 */
record Run(int number, Graded graded, long millis, LocalTime at, String pointer) {
    private static final long LONG_MILLIS = 10_000;

    /** When and how long, and what has changed: whoever saves sees that this save was judged. */
    String words(Optional<Run> before) {
        String took = millis < LONG_MILLIS ? millis + " ms" : millis / 1_000 + " s";
        return "judged in " + took + " at " + at.truncatedTo(ChronoUnit.SECONDS) + " · run " + number
                + before.map(this::comparedTo).orElse("");
    }

    private String comparedTo(Run before) {
        if (graded.verdict() != Verdict.FAIL || before.graded.verdict() != Verdict.FAIL) {
            return "";
        }
        return Objects.equals(failure(), before.failure()) ? ": the same failure" : ": another failure";
    }

    /** The words of the failure that is shown; empty if there is none. */
    String failure() {
        return GradeLines.mostTelling(graded).map(Result::message).orElse("");
    }
}
