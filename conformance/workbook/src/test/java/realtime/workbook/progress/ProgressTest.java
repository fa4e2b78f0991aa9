package realtime.workbook.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;

/** A verdict belongs to the code that it was found for: not to its comments, and not to another suite. */
class ProgressTest {
    private static final String CODE = """
            package realtime.ch05.framing;

            /** What it is for. */
            public final class %s {
                int answer(int number) {
                    return number + 1; // one more
                }
            }
            """;

    @TempDir
    private Path root;

    private House house;
    private Exercise first;
    private Exercise second;

    @BeforeEach
    void twoExercisesThatAreRight() throws IOException {
        house = new House(root);
        Files.createDirectories(house.chapters());
        Files.copy(Path.of("../../chapters/05-framing.adoc"), house.chapters().resolve("05-framing.adoc"));
        first = house.catalogue().exercise("05.1").orElseThrow();
        second = house.catalogue().exercise("05.2").orElseThrow();
        write(first, CODE.formatted("NameFields"));
        write(second, CODE.formatted("ReadHeader"));
        graded(first, true);
        graded(second, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// one more|",
                "// one more|/* another\n comment */",
                "What it is for|What it was for",
                "+ 1|+\n   1"
            })
    void commentsAndWhiteSpaceChangeNothing(String change) throws IOException {
        change(first, change);
        assertEquals(State.SOLVED, Progress.of(house).state(first));
        assertEquals(State.SOLVED, Progress.of(house).state(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ 1|+ 2", "number + 1;|number + 1; ;;", "answer|other", "int number|long number", "}\n|"})
    void otherCodeIsNotJudgedYet(String change) throws IOException {
        change(first, change);
        assertEquals(State.BEGUN, Progress.of(house).state(first));
    }

    @Test
    void aVerdictComesBackWithItsCode() throws IOException {
        change(first, "+ 1|+ 2");
        change(first, "+ 2|+ 1");
        assertEquals(State.SOLVED, Progress.of(house).state(first));
    }

    @Test
    void whoeverBuildsOnAnotherExerciseIsJudgedAnewWithIt() throws IOException {
        change(first, "+ 1|+ 2");
        assertEquals(State.BEGUN, Progress.of(house).state(second));
    }

    @Test
    void aWrongOneIsWrongUntilItsCodeChanges() throws IOException {
        graded(first, false);
        assertEquals(State.WRONG, Progress.of(house).state(first));
        change(first, "+ 1|+ 2");
        assertEquals(State.BEGUN, Progress.of(house).state(first));
    }

    @Test
    void whatWasSavedWhileItWasJudgedHasNoVerdict() throws IOException {
        Progress progress = Progress.of(house);
        change(first, "+ 1|+ 2");
        String text = progress.text(first);
        change(first, "+ 2|+ 3");
        progress.graded(first, text, true);
        assertEquals(State.BEGUN, Progress.of(house).state(first));
    }

    @Test
    void anotherSuiteJudgesAnew() throws IOException {
        Path file = cache();
        Files.writeString(file, Files.readString(file).replace(" " + SuiteVersion.now(), " 123abc"));
        assertEquals(State.BEGUN, Progress.of(house).state(first));
        assertEquals(Optional.empty(), Progress.of(house).damage());
    }

    @Test
    void aDamagedLineIsToldAndOnlyItIsFoundAgain() throws IOException {
        Path file = cache();
        Files.writeString(file, Files.readString(file).replace("05.1 solved", "05.1 sol"));
        Progress progress = Progress.of(house);
        assertTrue(progress.damage().orElse("").contains("1 line could not be read. Nothing is lost"));
        assertEquals(State.BEGUN, progress.state(first));
        assertEquals(State.SOLVED, progress.state(second));
        progress.graded(first, progress.text(first), true);
        assertEquals(State.SOLVED, Progress.of(house).state(first));
        assertEquals(Optional.empty(), Progress.of(house).damage());
    }

    @Test
    void octetsThatAreNoTextAreDamageToo() throws IOException {
        Files.write(cache(), new byte[] {0, (byte) 0xFF, (byte) 0xFE, 10, 13, 7});
        assertTrue(Progress.of(house).damage().isPresent());
        assertEquals(State.BEGUN, Progress.of(house).state(first));
    }

    @Test
    void withoutTheFileTheVerdictsAreJustNotKnown() throws IOException {
        Files.delete(cache());
        assertEquals(State.BEGUN, Progress.of(house).state(first));
        assertEquals(Optional.empty(), Progress.of(house).damage());
    }

    @Test
    void twoProcessesKeepEachOthersVerdicts() {
        Progress one = Progress.of(house);
        Progress.of(house).hinted(second, 2);
        one.graded(first, one.text(first), false);
        assertEquals(2, Progress.of(house).hints(second));
        assertEquals(State.WRONG, Progress.of(house).state(first));
    }

    @Test
    void aBrokenTextIsItsOwnCode() {
        String broken = CODE.formatted("X").replace("+ 1;", "+ 1; )");
        assertNotEquals(Fingerprint.ofCode(CODE.formatted("X")), Fingerprint.ofCode(broken));
        assertNotEquals(Fingerprint.ofCode(broken), Fingerprint.ofCode(broken + " "));
    }

    @Test
    void aTextThatTheParserGivesUpOnHasAName() {
        String deep = "class X { int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }";
        assertEquals(16, Fingerprint.ofCode(deep).length());
    }

    private Path cache() {
        return house.scratch().resolve("progress.txt");
    }

    private void graded(Exercise exercise, boolean solved) {
        Progress progress = Progress.of(house);
        progress.graded(exercise, progress.text(exercise), solved);
    }

    private void change(Exercise exercise, String change) throws IOException {
        String[] sides = change.split("\\|", -1);
        Path file = house.exercises().resolve(exercise.sourcePath());
        String text = Files.readString(file);
        assertTrue(text.contains(sides[0]), text);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(sides[0]), sides[1]));
    }

    private void write(Exercise exercise, String text) throws IOException {
        Path file = house.exercises().resolve(exercise.sourcePath());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
