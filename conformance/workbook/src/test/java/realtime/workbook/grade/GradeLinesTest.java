package realtime.workbook.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.workbook.chapter.Exercise;

/** Which of several failures is shown. */
class GradeLinesTest {
    private static final Exercise EXERCISE = new Exercise(
            "04.2",
            "Validate the upgrade",
            "realtime.ch04.handshake",
            "ValidateUpgrade",
            "tag",
            2,
            List.of(),
            false,
            List.of("WS-HSS-003"),
            "Given a head, return a refusal.",
            List.of("h"),
            "What was learnt.");

    @Test
    void aDrawingSaysMoreThanAnExceptionAlone() {
        assertEquals(
                "drawn",
                first(failed("the code threw", 1, false), failed("drawn later", 7, true), failed("drawn", 2, true)));
    }

    @Test
    void whatEndedTheRunSaysMoreThanAnything() {
        Graded graded = Graded.trouble(EXERCISE, List.of(failed("drawn", 1, true)), "It does not come to an end", "");
        assertEquals(
                "It does not come to an end",
                GradeLines.mostTelling(graded).orElseThrow().message());
    }

    private static String first(Result... results) {
        return GradeLines.mostTelling(new Graded(EXERCISE, List.of(results), ""))
                .orElseThrow()
                .message();
    }

    private static Result failed(String message, int tries, boolean drawn) {
        return new Result(
                "AProperty.holds",
                List.of("WS-HSS-003"),
                Optional.empty(),
                Verdict.FAIL,
                tries,
                1,
                message,
                drawn ? Optional.of(new Result.Counterexample("47 45 54", "", List.of(), "")) : Optional.empty(),
                Optional.empty(),
                0);
    }
}
