package realtime.workbook.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import realtime.conformance.Verdict;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;

/** Every golden mistake is caught, and tells the learner what is recorded. */
class GoldenTest {
    private static final int FEWEST = 3;
    private static final House HOUSE = new House(Path.of("../.."));
    private static final Golden GOLDEN = new Golden(HOUSE);

    @TestFactory
    Stream<DynamicContainer> aGoldenMistakeIsCaughtAndTellsTheRecordedText() {
        return HOUSE.catalogue().exercises().stream()
                .map(exercise -> DynamicContainer.dynamicContainer(
                        exercise.id(), GOLDEN.tell(exercise).stream().map(GoldenTest::test)));
    }

    private static DynamicTest test(Golden.Told told) {
        return DynamicTest.dynamicTest(told.file().getFileName().toString(), () -> {
            assertEquals(Verdict.FAIL, told.graded().verdict(), HOUSE.name(told.file()) + " is not caught");
            String recorded = Files.exists(told.recording()) ? Files.readString(told.recording()) : "";
            assertEquals(recorded, told.text(), "the text has changed; if it is better now: ./workbook record");
        });
    }

    @Test
    void everyExerciseHasThreeGoldenMistakesOrMore() {
        for (Exercise exercise : HOUSE.catalogue().exercises()) {
            assertTrue(GOLDEN.names(exercise).size() >= FEWEST, exercise.id() + " has " + GOLDEN.names(exercise));
        }
    }
}
