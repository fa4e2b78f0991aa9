package realtime.workbook.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final String CHAPTER = """
            = The opening handshake
            :chapter: 04
            :status: finished
            :package: realtime.ch04.handshake

            Text.

            ----
            [exercise,this is only shown]
            ----

            [exercise,id="04.1",class="AcceptKey",tag="accept",minutes="2",needs="",starred="no",requirements="WS-HSR-003 WS-HSR-004"]
            .Accept key
            --
            The task.

            [source,java]
            ----
            include::{exercises}/AcceptKey.java[tag=accept]
            --
            ----

            [hint]
            First,
            in two lines.

            [hint]
            Second.

            [hint]
            Third.

            [learnt]
            What was learnt.
            --

            [exercise,id="04.9",class="NegotiateVersion",tag="check",minutes="20",needs="04.1",starred="yes",requirements="WS-HSS-016"]
            .Version negotiation
            --
            Task.

            [hint]
            1
            [hint]
            2
            [hint]
            3

            [learnt]
            L
            --
            """;

    @TempDir
    private Path folder;

    @Test
    void aChapterGivesItsExercisesInOrder() throws IOException {
        Catalogue catalogue = read(CHAPTER);
        Chapter chapter = catalogue.chapters().getFirst();
        assertEquals("The opening handshake", chapter.title());
        assertTrue(chapter.finished());
        assertEquals(
                List.of("04.1", "04.9"),
                catalogue.exercises().stream().map(Exercise::id).toList());
        assertTrue(catalogue.exercise("04.9").orElseThrow().starred());
    }

    @Test
    void anExerciseCarriesItsWholeLineAndBlock() throws IOException {
        Exercise exercise = read(CHAPTER).exercise("04.1").orElseThrow();
        assertEquals("Accept key", exercise.title());
        assertEquals("realtime.ch04.handshake.AcceptKey", exercise.binaryName());
        assertEquals("realtime/ch04/handshake/AcceptKey.java", exercise.sourcePath());
        assertEquals(2, exercise.minutes());
        assertEquals(List.of("WS-HSR-003", "WS-HSR-004"), exercise.requirements());
        assertEquals(List.of("First, in two lines.", "Second.", "Third."), exercise.hints());
        assertEquals("What was learnt.", exercise.learnt());
        assertTrue(exercise.task().startsWith("The task."));
        assertTrue(exercise.task().endsWith("----"));
    }

    @Test
    void whatIsStillBeingWrittenComesLast() throws IOException {
        Files.writeString(
                folder.resolve("01-limits.adoc"),
                CHAPTER.replace(":chapter: 04", ":chapter: 01")
                        .replace("\"04.", "\"01.")
                        .replace("finished", "draft"));
        assertEquals(
                List.of("04.1", "04.9", "01.1", "01.9"),
                read(CHAPTER).exercises().stream().map(Exercise::id).toList());
    }

    @Test
    void aFolderWithoutChaptersIsAnEmptyCatalogue() {
        assertEquals(List.of(), Catalogue.read(folder.resolve("absent")).chapters());
    }

    @Test
    void badLinesAreNamedWithFileAndLine() {
        assertSays(
                "04-handshake.adoc:12: the exercise's line lacks the attribute \"class\"", "class=\"AcceptKey\",", "");
        assertSays("04-handshake.adoc:12: minutes=\"two\" is not of the form", "minutes=\"2\"", "minutes=\"two\"");
        assertSays("04-handshake.adoc:12: \"hints\" is no attribute of an exercise", "needs=\"\"", "hints=\"\"");
        assertSays("04-handshake.adoc:12: cannot read this from", "tag=\"accept\"", "tag=accept");
        assertSays(
                "04-handshake.adoc:12: the id \"05.1\" does not begin with the chapter's number, 04",
                "\"04.1\"",
                "\"05.1\"");
        assertSays("04-handshake.adoc:12: an exercise, but no line such as", ":package:", ":pack:");
        assertSays("04-handshake.adoc:12: an exercise's line has the form", "WS-HSR-004\"]", "WS-HSR-004\"");
        assertSays("04-handshake.adoc:13: here the exercise's title is expected", ".Accept key", "Accept key");
        assertSays("04-handshake.adoc:37: the id \"04.1\" is taken by an exercise above", "id=\"04.9\"", "id=\"04.1\"");
    }

    @Test
    void badBlocksAreNamedWithFileAndLine() {
        assertSays("04-handshake.adoc:15: the exercise has 2 hints; it needs exactly 3", "[hint]\nSecond.\n", "");
        assertSays(
                "04-handshake.adoc:15: the exercise needs exactly one [learnt] paragraph",
                "[learnt]\nWhat was learnt.\n",
                "");
        assertSays("04-handshake.adoc:30: [hint] without a paragraph directly below it", "Third.\n", "");
        assertSays("04-handshake.adoc:39: the exercise's block is opened here and never closed", "L\n--\n", "L\n");
        assertSays(
                "04-handshake.adoc:1: exercise 04.9 needs \"04.8\", which is no exercise before it",
                "needs=\"04.1\"",
                "needs=\"04.8\"");
    }

    private void assertSays(String beginning, String text, String replacement) {
        assertTrue(CHAPTER.contains(text), text);
        String chapter = CHAPTER.replace(text, replacement);
        String message =
                assertThrows(ChapterException.class, () -> read(chapter)).getMessage();
        assertTrue(message.startsWith(beginning), message);
    }

    private Catalogue read(String chapter) throws IOException {
        Files.writeString(folder.resolve("04-handshake.adoc"), chapter);
        return Catalogue.read(folder);
    }
}
