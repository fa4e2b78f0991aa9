package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watch on a real pseudo-terminal, keys included; skipped, and said so, where {@code script} of util-linux is not there. */
class WatchTerminalTest {
    private static final String SOURCE = "src/main/java/realtime/ch04/handshake/AcceptKey.java";

    @TempDir
    private Path folder;

    private Path house;
    private Path file;

    @BeforeEach
    void needATerminal() throws IOException {
        assumeTrue(Pty.isThere(), "skipped: there is no program script of util-linux on this machine");
        house = Houses.copy(folder.resolve("house"));
        file = house.resolve("exercises").resolve(SOURCE);
    }

    @Test
    void fromTheFirstSaveToTheNextExercise() throws Exception {
        try (Pty pty = Pty.start(80, 40, Map.of(), Pty.tool(house))) {
            int place = pty.await(0, "Not started: the hole still throws");
            Files.writeString(file, Files.readString(file).replace("throw todo(\"04.1\");", "return key;"));
            place = pty.await(pty.await(place, "judging"), "checks fail; mend this one first");
            place = pty.await(place, "it looks as if +the key itself came back");
            place = pty.await(pty.type("h").here(place), "Hint 1 of 3");
            place = pty.await(pty.type("h").here(place), "Hint 2 of 3");
            Files.copy(house.resolve("solutions").resolve(SOURCE), file, StandardCopyOption.REPLACE_EXISTING);
            place = pty.await(place, "learnt   The accept value is made");
            place = pty.await(place, "n goes on, when you like");
            place = pty.await(pty.type("n").here(place), "04.2  Validate the upgrade");
            place = pty.await(pty.type("l").here(place), "> +04\\.2");
            place = pty.await(pty.type("\u001b[A\r").here(place), "04.1  Accept key");
            place = pty.await(pty.type("ry").here(place), "is kept in .workbook/backups/04");
            pty.await(place, "Not started: the hole still throws");
            assertEquals(0, pty.type("q").end());
            assertTrue(pty.raw(0).stripTrailing().endsWith("./workbook goes on from here."), pty.raw(place));
        }
        assertTrue(Files.readString(house.resolve(".workbook/backups/04.1/AcceptKey.java.1"))
                .contains("SHA-1"));
    }

    @Test
    void theAnswerStandsBesideYoursAfterAYesAndTheScreenComesBackWhereItWas() throws Exception {
        try (Pty pty = Pty.start(120, 50, Map.of(), Pty.tool(house, "watch", "04.3"))) {
            int place = pty.await(0, "04.3  Choose a subprotocol");
            place = pty.await(pty.type("r").here(place), "There is nothing to reset");
            place = pty.await(pty.type("s").here(place), "Show the answer beside yours\\? y/n");
            place = pty.await(pty.type("y").here(place), "yours, and the answer");
            pty.await(place, "todo\\(\"04.3\"\\);");
            assertEquals(0, pty.type("q").end());
        }
        try (Pty pty = Pty.start(120, 50, Map.of(), Pty.tool(house))) { // it goes on where it ended
            pty.await(0, "04.3  Choose a subprotocol");
            assertEquals(0, pty.type("q").end());
        }
    }

    /** Also where the signal is ignored, as it is for what a script runs in the background. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"trap - INT", "trap '' INT QUIT"})
    void ctrlCLeavesTheTerminalAsItWas(String signals) throws Exception {
        String command = signals + "; stty -g; " + Pty.tool(house) + "; echo status $?; stty -g; echo end";
        try (Pty pty = Pty.start(80, 24, Map.of(), command)) {
            int place = pty.await(0, "Not started");
            place = pty.await(
                    pty.type("\u001a?").here(place), "the next exercise that is not solved"); // Ctrl-Z is no key
            pty.type("\u0003");
            pty.await(place, "end\r?\n");
            String text = pty.raw(0);
            assertTrue(text.contains("\u001b[?1049h"), "a screen of its own");
            assertTrue(text.lastIndexOf("\u001b[?1049l") > text.lastIndexOf("\u001b[?1049h"), "given back");
            assertTrue(text.lastIndexOf("\u001b[?25h") > text.lastIndexOf("\u001b[?25l"), "the cursor is seen again");
            String[] modes = Arrays.stream(text.split("\r?\n"))
                    .map(line -> line.replaceAll("\u001b\\[[0-9;?]*[a-z]", ""))
                    .filter(line -> line.matches("[0-9a-f]+(:[0-9a-f]+){10,}"))
                    .toArray(String[]::new);
            assertEquals(2, modes.length, text);
            assertEquals(modes[0], modes[1]);
            assertTrue(text.contains("status 0"), text);
        }
    }

    @Test
    void aTerminalThatIsToldToEndIsGivenBackToo() throws Exception {
        String foreground = "" + Pty.tool(house) + "; echo given back";
        try (Pty pty = Pty.start(80, 24, Map.of(), foreground)) {
            int place = pty.await(0, "Not started");
            pty.handle()
                    .descendants()
                    .filter(one -> isJava(one)
                            && !one.parent().map(WatchTerminalTest::isJava).orElse(false))
                    .forEach(ProcessHandle::destroy);
            pty.await(place, "given back");
            String text = pty.raw(place);
            assertTrue(text.contains("\u001b[?1049l") && text.contains("\u001b[?25h"), text);
        }
    }

    /** JShell itself is Maven's work; here another program stands in for it, to see that it gets the terminal and gives it back. */
    @Test
    void theShellGetsTheTerminalAndTheScreenComesBack() throws Exception {
        Path wrapper = Files.writeString(house.resolve("mvnw"), """
                #!/bin/sh
                [ "$1" = --version ] && echo "Apache Maven, or so" && exit 0
                case "$*" in *-Pshell*-Dshell.startup=*) echo "shell is ready" ;; esac
                read -r line
                echo "shell has read <$line>"
                """);
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Pty pty = Pty.start(80, 24, Map.of(), Pty.tool(house))) {
            int place = pty.await(0, "Not started");
            place = pty.await(pty.type("j").here(place), "opening JShell; /exit leaves it");
            place = pty.await(place, "shell is ready");
            place = pty.await(pty.type("/exit q\r").here(place), "shell has read </exit q>"); // q is no key here
            place = pty.await(place, "04.1  Accept key");
            pty.await(pty.type("?").here(place), "the next exercise that is not solved");
            assertEquals(0, pty.type("q").end());
        }
    }

    /** From outside: Ctrl-Z is no key as long as the screen is there. */
    @Test
    void whatWasStoppedDrawsItsScreenAnewWhenItGoesOn() throws Exception {
        try (Pty pty = Pty.start(80, 24, Map.of(), Pty.tool(house) + "; echo status $?")) {
            pty.await(0, "Not started");
            String tool = pty.handle()
                    .descendants()
                    .filter(one -> isJava(one)
                            && !one.parent().map(WatchTerminalTest::isJava).orElse(false))
                    .map(one -> String.valueOf(one.pid()))
                    .findFirst()
                    .orElseThrow();
            int place = pty.here();
            for (String signal : List.of("-STOP", "-CONT")) {
                assertEquals(0, new ProcessBuilder("kill", signal, tool).start().waitFor());
            }
            place = pty.await(place, "\u001b\\[\\?1049h");
            place = pty.await(place, "04.1  Accept key");
            place = pty.await(pty.type("?").here(place), "the next exercise that is not solved");
            pty.await(pty.type("q").here(place), "status 0");
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/java");
    }

    @Test
    void plainAsciiWithoutColoursOnADumbTerminal() throws Exception {
        Map<String, String> dumb = Map.of("TERM", "dumb", "NO_COLOR", "1");
        try (Pty pty = Pty.start(80, 24, dumb, Pty.tool(house, "--ascii"))) {
            int place = pty.await(0, "Not started: the hole still throws");
            Files.copy(house.resolve("solutions").resolve(SOURCE), file, StandardCopyOption.REPLACE_EXISTING);
            place = pty.await(place, "\\+ solved");
            pty.await(pty.type("?").here(place), "the next exercise that is not solved");
            assertEquals(0, pty.type("q").end());
            String text = pty.raw(0);
            assertFalse(text.contains("\u001b"), "an escape sequence");
            assertTrue(text.chars().allMatch(c -> c < 128), text);
        }
    }

    @Test
    void coloursOnlyWhereTheyAreWanted() throws Exception {
        try (Pty pty = Pty.start(80, 24, Map.of("NO_COLOR", "1"), Pty.tool(house))) {
            pty.await(0, "Not started");
            assertEquals(0, pty.type("q").end());
            assertFalse(pty.raw(0).contains("\u001b[1m"), "bold");
        }
    }

    @Test
    void aSmallerWindowIsDrawnAnew() throws Exception {
        try (Pty pty = Pty.start(100, 40, Map.of(), "tty > '" + folder + "/tty'; " + Pty.tool(house))) {
            int place = pty.await(0, "Not started");
            String tty = Files.readString(folder.resolve("tty")).strip();
            assertEquals(
                    0,
                    new ProcessBuilder("stty", "-F", tty, "cols", "60", "rows", "24")
                            .inheritIO()
                            .start()
                            .waitFor());
            place = pty.await(place, "04.1  Accept key");
            pty.await(place, "file     AcceptKey.java:");
            assertEquals(0, pty.type("q").end());
        }
    }
}
