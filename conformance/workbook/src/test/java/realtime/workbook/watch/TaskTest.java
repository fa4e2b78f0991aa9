package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtime.workbook.chapter.Catalogue;

/** Given and return, out of the tasks of the book. */
class TaskTest {
    private static final Path CHAPTERS = Path.of("../../chapters");

    @Test
    void aTaskOfTheUsualFormIsGivenAndReturn() {
        assertEquals(
                List.of(new Task.Line("given", "a key"), new Task.Line("return", "its value, or nothing")),
                Task.lines("Given a key, return its value, or nothing.\nMore words."));
    }

    @Test
    void aTaskOfTwoMethodsHasBoth() {
        List<Task.Line> lines =
                Task.lines("`parse`: given lines, return offers.\n`answer`: given offers, return one.\nMore.");
        assertEquals(
                List.of(
                        new Task.Line("parse", "given lines, return offers"),
                        new Task.Line("answer", "given offers, return one")),
                lines);
    }

    @Test
    void aMethodOfOneSideSaysWhose() {
        assertEquals(
                List.of(new Task.Line("check", "for the server: given lines, return a 400")),
                Task.lines("`check`, for the server: given lines, return a 400."));
    }

    @Test
    void anyOtherTaskIsItsFirstSentence() {
        assertEquals(
                List.of(new Task.Line("task", "Connect, shake hands, and talk until the end")),
                Task.lines("Connect, shake hands, and talk until the end.\nMore."));
    }

    @Test
    void everyExerciseOfTheBookHasItsLines() {
        assertAll(Catalogue.read(CHAPTERS).exercises().stream().map(exercise -> () -> {
            List<Task.Line> lines = Task.lines(exercise.task());
            assertFalse(lines.isEmpty(), exercise.id());
            lines.forEach(line -> assertFalse(line.text().isBlank(), exercise.id()));
        }));
    }

    @Test
    void aClaimIsSettledByTheExerciseBesideIt() {
        Catalogue catalogue = Catalogue.read(CHAPTERS);
        Claims claims = new Claims(catalogue, CHAPTERS);
        String settled =
                claims.settledBy(catalogue.exercise("04.1").orElseThrow()).orElse("");
        assertTrue(settled.startsWith("A statement from lectures that you can judge now: “To the key x3JJ"), settled);
        assertTrue(settled.contains(".” It is right. "), settled);
    }
}
