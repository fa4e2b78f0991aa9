package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command says when it is asked for help, and when it is asked well. */
class CommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "watch",
                "list",
                "hint",
                "grade",
                "solution",
                "reset",
                "doctor",
                "shell",
                "serve",
                "frames",
                "lab",
                "states",
                "completion",
                "golden",
                "record",
                "cut",
                "conformance",
                "conformance server",
                "conformance client",
                "conformance list",
                "conformance explain",
                "conformance replay"
            })
    void everyCommandHelpsWithAnExample(String command) {
        String[] words = (command + " --help").split(" ");
        Tool.within(words)
                .ends(0)
                .says("Usage: ./workbook " + command)
                .says("Example")
                .says("  ./workbook " + command);
    }

    @Test
    void theToolHelpsWithItsCommandsButNotWithThoseOfAuthors() {
        Tool.Run run =
                Tool.run("--help").ends(0).says("grade").says("conformance").says("Status: 0");
        assertFalse(run.out().contains("golden"), run.out());
        assertFalse(run.out().contains("\u001b"), "colours, but no terminal");
    }

    @Test
    void withoutACommandAndTerminalItPrintsTheStatus() {
        Tool.run()
                .ends(0)
                .says("exercises solved")
                .says("04.1  Accept key")
                .says("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java:")
                .says("./workbook hint 04.1")
                .says("http://127.0.0.1:8101/04-handshake.html#04.1");
    }

    @Test
    void watchWithoutATerminalPrintsTheStatusToo() {
        Tool.run("watch", "04.2").ends(0).says("exercises solved");
    }

    @Test
    void theListNamesEveryExercise() {
        Tool.run("list").ends(0).says("04.1 ").says("04.10★").says("of " + Houses.exercises() + " solved");
    }

    @Test
    void plainAsciiIsPlain() {
        String out = Tool.run("list", "--ascii").ends(0).says("04.10*").out();
        assertTrue(out.chars().allMatch(c -> c < 128), out);
    }

    @Test
    void aHintIsShownInWordsWithoutMarkup() throws IOException {
        Path house = Houses.copy(folder);
        Tool.run(house, Map.of(), "hint", "04.1").ends(0).says("hint 1 of 3").says("./workbook hint 04.1 2");
        Tool.run(house, Map.of(), "hint", "04.1").ends(0).says("hint 2 of 3");
        Tool.run(house, Map.of(), "hint", "04.1", "3").ends(0).says("hint 3 of 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.1", "04.1", "4.10", "04.10★", "4.9*"})
    void anIdNeedsNeitherItsZeroNorItsStar(String id) throws IOException {
        Path house = Houses.copy(folder);
        String full = "0" + id.replaceFirst("^0", "").replaceFirst("[★*]$", "");
        Tool.run(house, Map.of(), "hint", id).ends(0).says(full + "  ").says("./workbook hint " + full + " 2");
        Tool.within("solution", id).ends(0).says(full + "  ");
        Tool.within("golden", id).ends(0);
    }

    @Test
    void aChapterNeedsNoZeroEither() {
        Tool.run("grade", "4.1", "4.8", "--in", "solutions")
                .ends(0)
                .says("04.1 ")
                .says("04.8 ")
                .says("2 solved");
        Tool.run("grade", "4").ends(1).says("0 solved, 0 not right yet, 10 not started");
    }

    @Test
    void theSolutionStandsBesideTheStub() {
        Tool.run("solution", "04.1")
                .ends(0)
                .says("throw todo(\"04.1\");")
                .says("258EAFA5")
                .says("Learnt:");
    }

    @Test
    void aResetKeepsWhatWasThereUnderANumber() throws IOException {
        Path house = Houses.copy(folder);
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
        String stub = Files.readString(file);
        for (int number = 1; number <= 2; number++) {
            Files.writeString(file, "my work " + number);
            Tool.run(house, Map.of(), "reset", "04.1").ends(0).says(".workbook/backups/04.1/AcceptKey.java." + number);
            assertEquals(stub, Files.readString(file));
            assertEquals(
                    "my work " + number,
                    Files.readString(house.resolve(".workbook/backups/04.1/AcceptKey.java." + number)));
        }
        Tool.run(house, Map.of(), "reset", "04.1").ends(0).says("is the stub already");
    }

    @Test
    void whatAClientOrAnExerciseDidIsNotReplayedButJudgedAgain() throws IOException {
        String client = replayed("null", "./workbook conformance client --rule WS-HSV-008 -- client {url}");
        Tool.within("conformance", "replay", client, "ws://localhost:1/")
                .ends(2)
                .complains("is about a client")
                .complains("Judge it again: ./workbook conformance client --rule WS-HSV-008 -- client {url}");
        String exercise = replayed("\"04.2\"", "./workbook grade 04.2 --seed 101");
        Tool.within("conformance", "replay", exercise, "ws://localhost:1/")
                .ends(2)
                .complains("is about an exercise")
                .complains("Judge it again: ./workbook grade 04.2 --seed 101");
    }

    private String replayed(String exercise, String again) throws IOException {
        String report = """
                {"results": [{"property": "X.y", "exercise": %s, "replay": "%s",
                    "counterexample": {"hex": "48 54", "annotated": "HT"}}]}
                """.formatted(exercise, again);
        return Files.writeString(folder.resolve("report.json"), report).toString();
    }

    @Test
    void aRequirementIsExplained() {
        Tool.run("conformance", "explain", "WS-HSS-010")
                .ends(0)
                .says("RFC 6455 section 4.2.1")
                .says("KeyProperties.")
                .says("exercise 04.2");
        Tool.run("conformance", "explain", "ws-hss-010").ends(0);
    }

    @Test
    void propertiesAndRulesAreListed() {
        Tool.run("conformance", "list").ends(0).says("KeyProperties.").says(" properties");
        Tool.run("conformance", "list", "--rules").ends(0).says("491 requirements");
    }

    @Test
    void experimentsAreListed() {
        Tool.run("lab").ends(0).says("first");
    }

    @Test
    void anExperimentOnCodeThatIsNotWrittenSaysSo() throws IOException {
        Path house = Houses.copy(folder.resolve("untouched"));
        Path capture = Path.of("chapters/recordings/05/chromium.hex");
        Files.createDirectories(house.resolve(capture).getParent());
        Files.copy(Tool.ROOT.resolve(capture), house.resolve(capture));
        Tool.run(house, Map.of(), "lab", "chromium").ends(1).says("Exercise 05.6 is not written yet.");
        Tool.run(house, Map.of(), "lab", "chromium", "--in", "solutions")
                .ends(0)
                .says("the text \"Hello\"");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        Tool.run("completion").ends(0).says("complete -F").says("grade").says("conformance");
    }

    @Test
    void aFolderWithBlanksAndUmlautsIsAsGoodAsAnyOther() throws IOException {
        Path house = Houses.copy(Files.createDirectory(folder.resolve("mein Übungs buch")));
        Tool.run(house, Map.of("LC_ALL", "C.UTF-8"), "grade", "04.1", "--in", "solutions")
                .ends(0)
                .says("1 solved");
    }
}
