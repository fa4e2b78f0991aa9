package realtime.workbook.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
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
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2);

    @TestFactory
    Stream<DynamicContainer> aGoldenMistakeIsCaughtAndTellsTheRecordedText() {
        Map<Exercise, Future<List<Golden.Told>>> all = new LinkedHashMap<>();
        for (Exercise exercise : HOUSE.catalogue().exercises()) {
            all.put(exercise, WORKERS.submit(() -> GOLDEN.tell(exercise)));
        }
        return all.entrySet().stream()
                .map(one -> DynamicContainer.dynamicContainer(
                        one.getKey().id(), Stream.of(one.getValue()).flatMap(GoldenTest::tests)));
    }

    private static Stream<DynamicTest> tests(Future<List<Golden.Told>> told) {
        try {
            return told.get().stream().map(GoldenTest::test);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the mistakes could not be graded", e);
        }
    }

    @AfterAll
    static void stop() {
        WORKERS.shutdownNow();
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
