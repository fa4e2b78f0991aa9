package realtime.workbook.grade;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import realtime.conformance.Verdict;
import realtime.workbook.chapter.Exercise;

/** Exercises that would bring a tool down, all graded in one run: each gets its own sentence, and the next one goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileExercisesTest {
    private static final String RIGHT = "return realtime.conformance.model.Model.accept(key);";

    private final List<Exercise> exercises = new ArrayList<>();
    private Map<String, Graded> grades;

    @TempDir
    private static Path folder;

    @BeforeAll
    void gradeAllOfThem() throws IOException {
        exercise("Right", RIGHT);
        exercise("Broken", "return key +;");
        exercise("Exits", "System.exit(0); return key;");
        exercise("Halts", "Runtime.getRuntime().halt(7); return key;");
        exercise("Loops", "while (!key.isEmpty()) { length = key.length(); } return key;");
        exercise(
                "Waits",
                "try { synchronized (this) { while (key != null) { wait(); } } } catch (InterruptedException e) {} return key;");
        exercise("Prints", "while (!key.isEmpty()) { System.out.println(\"to and fro\"); } return key;");
        exercise("Recurses", "return accept(key + length);");
        exercise("Hoards", "for (var all = new java.util.ArrayList<byte[]>();;) { all.add(new byte[1 << 20]); }");
        exercise("Leaves", "new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start(); " + RIGHT);
        exercise("Unstarted", "throw realtime.todo.Todo.todo(\"99.9\");");
        exercise("Wrong", "return key;");
        exercise("RightAgain", RIGHT);
        addChangedSignature();
        grades = new Grader(new Sources(folder, folder), 20, "101", file -> folder.relativize(file)
                        .toString())
                .grade(exercises, graded -> {}).stream()
                        .collect(Collectors.toMap(graded -> graded.exercise().className(), graded -> graded));
    }

    private void addChangedSignature() throws IOException {
        Path file = exercise("Changed", RIGHT);
        Files.writeString(
                file, Files.readString(file).replace("String accept(String key)", "String accept(char[] key)"));
    }

    @Test
    void everyExerciseGetsAGrade() {
        assertEquals(exercises.size(), grades.size());
    }

    @Test
    void whatIsRightIsSolvedWhateverStandsBesideIt() {
        assertEquals(Verdict.PASS, grades.get("Right").verdict());
        assertEquals(Verdict.PASS, grades.get("RightAgain").verdict());
    }

    @Test
    void whatIsNotStartedIsNotWrong() {
        assertEquals(Verdict.NOT_STARTED, grades.get("Unstarted").verdict());
    }

    @Test
    void whatDoesNotCompileShowsTheCompilersWordsWithFileAndLine() {
        assertSays(
                "Broken",
                "It does not compile.",
                "realtime/ch99/hostile/Broken.java:5: illegal start of expression",
                "^");
        assertSays("Changed", "realtime/ch99/hostile/Changed.java:3: Changed is not abstract and does not override");
    }

    @Test
    void whoeverEndsTheProcessIsNamedWithTheLine() {
        assertSays("Exits", "It ended the whole Java process at Exits.java:5.");
        assertSays("Halts", "The Java process ended in the middle of it, without a word (status 7).");
    }

    @Test
    void anEndlessLoopIsNamedWithTheLine() {
        assertSays(
                "Loops",
                "It does not come to an end",
                "computing for 3 seconds at Loops.java:5",
                "AcceptKeyConformance.",
                "Is there a loop that never ends?");
    }

    @Test
    void anEndlessWaitIsNamedWithTheLine() {
        assertSays(
                "Waits",
                "It does not come to an end",
                "waiting for 5 seconds at Waits.java:5",
                "Is there a wait that never ends?");
    }

    @Test
    void endlessOutputIsCutAndNamedWithTheLine() {
        assertSays("Prints", "It does not come to an end", " seconds at Prints.java:5");
        String output = grades.get("Prints").output();
        assertTrue(output.startsWith("to and fro\n"), output);
        assertTrue(output.endsWith("\n… (only the first 64 KiB are shown)\n"), output.substring(output.length() - 50));
        assertTrue(output.length() < Output.LIMIT + 100);
    }

    @Test
    void deepRecursionIsNamedWithTheLine() {
        assertSays("Recurses", "calls itself without end", "Recurses.java:5");
    }

    @Test
    void exhaustedMemoryIsNamed() {
        assertSays("Hoards", "more memory than it may have");
    }

    @Test
    void threadsLeftBehindAreNamed() {
        assertSays("Leaves", "It left a thread running (Thread-", " at Leaves.java:5");
    }

    @Test
    void noMessageIsAStackTrace() {
        assertAll(grades.values().stream()
                .flatMap(graded -> graded.results().stream())
                .map(result -> () -> assertTrue(
                        !result.message().contains("\tat ") && !result.message().contains("\nat "), result.message())));
    }

    private void assertSays(String name, String... words) {
        Graded graded = grades.get(name);
        assertEquals(Verdict.FAIL, graded.verdict(), name);
        String text = graded.results().stream().map(result -> result.message()).collect(Collectors.joining("\n"));
        for (String part : words) {
            assertTrue(text.contains(part), name + " lacks \"" + part + "\":\n" + text);
        }
    }

    private Path exercise(String name, String body) throws IOException {
        Exercise exercise = new Exercise(
                "99." + (exercises.size() + 1),
                name,
                "realtime.ch99.hostile",
                name,
                "x",
                1,
                List.of(),
                false,
                List.of(),
                "",
                List.of(),
                "");
        exercises.add(exercise);
        Sources sources = new Sources(folder, folder);
        Files.createDirectories(sources.of(exercise).getParent());
        Files.writeString(sources.testOf(exercise), """
                package realtime.ch99.hostile;
                class %1$sTest implements realtime.conformance.handshake.AcceptKeyConformance {
                    @Override public realtime.websocket.AcceptFunction subject() { return new %1$s(); }
                }
                """.formatted(name));
        return Files.writeString(sources.of(exercise), """
                package realtime.ch99.hostile;

                final class %s implements realtime.websocket.AcceptFunction {
                    private volatile int length; @Override public String accept(String key) {
                        %s
                    }
                }
                """.formatted(name, body));
    }
}
