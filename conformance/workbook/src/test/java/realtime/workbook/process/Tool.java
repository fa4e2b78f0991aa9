package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import realtime.workbook.Workbook;
import realtime.workbook.console.Console;

/** Runs the tool in a process of its own, on the class path of the tests. */
final class Tool {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern STACK = Pattern.compile("(?m)^(Exception in|Caused by:|\\s+at [\\w.$/]+\\()");
    private static final long LONGEST_SECONDS = 120;

    private Tool() {}

    /**
     * What came of a run.
     *
     * @param status the exit status
     * @param out what it printed
     * @param err what it complained about
     */
    record Run(int status, String out, String err) {
        Run ends(int expected) {
            assertEquals(expected, status, () -> "status of a run that printed\n" + out + err);
            assertFalse(STACK.matcher(out + err).find(), () -> "a stack trace:\n" + out + err);
            return this;
        }

        Run says(String words) {
            assertTrue(out.contains(words), () -> "\"" + words + "\" is not in\n" + out + err);
            return this;
        }

        Run complains(String words) {
            assertTrue(err.contains(words), () -> "\"" + words + "\" is not in the complaints\n" + err);
            return this;
        }
    }

    /** These words, and some more. */
    static String[] words(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    static Run run(String... arguments) {
        return run(ROOT, Map.of(), arguments);
    }

    /** Runs it within this process, which is quicker; nothing but the exit of the process is left out. */
    static Run within(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return new Run(Workbook.run(console, arguments), out.toString(), err.toString());
    }

    /** Runs it for the repository in {@code house}. */
    static Run run(Path house, Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile("tool-out-", ".txt");
            Path err = Files.createTempFile("tool-err-", ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(command(house, arguments))
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
                process.destroyForcibly();
                assertTrue(ended, () -> "the tool did not end: " + String.join(" ", arguments));
                return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> command(Path house, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dworkbook.home=" + house,
                "-cp",
                System.getProperty("java.class.path"),
                "realtime.workbook.Workbook"));
        command.addAll(List.of(arguments));
        return command;
    }
}
