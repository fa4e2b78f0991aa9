package realtime.workbook.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be said of {@code workbook.cmd} without a Windows. */
class WindowsScriptTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern JUMP = Pattern.compile("\\b(?:goto |call :)([a-z]+)");
    private static final Pattern LABEL = Pattern.compile("(?m)^:([a-z]+)\r?$");

    private static String windows() throws IOException {
        return Files.readString(ROOT.resolve("workbook.cmd"), StandardCharsets.US_ASCII);
    }

    private static String script() throws IOException {
        return Files.readString(ROOT.resolve("workbook"));
    }

    @Test
    void itsLinesEndAsWindowsWantsThem() throws IOException {
        String text = windows();
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1);
        assertEquals(
                text.chars().filter(c -> c == '\n').count(),
                text.chars().filter(c -> c == '\r').count());
        assertTrue(Files.readAllLines(ROOT.resolve(".gitattributes")).contains("*.cmd text eol=crlf"));
    }

    @Test
    void everyJumpHasItsLabelAndEveryLabelItsJump() throws IOException {
        Set<String> jumps = JUMP.matcher(windows())
                .results()
                .map(jump -> jump.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> labels = LABEL.matcher(windows())
                .results()
                .map(label -> label.group(1))
                .sorted()
                .toList();
        assertEquals(List.copyOf(jumps), labels);
    }

    /** With delayed expansion an exclamation mark is lost; {@code set /p} cuts a line behind 1023 characters. */
    @Test
    void nothingInItLosesWhatItIsGiven() throws IOException {
        String text = windows().toLowerCase(java.util.Locale.ROOT);
        assertTrue(text.contains("disabledelayedexpansion"));
        assertTrue(!text.contains("enabledelayedexpansion") && !text.contains("set /p"));
    }

    /** A path may hold blanks and brackets: within a block of brackets only quotation marks keep it together. */
    @Test
    void everyPathStandsInQuotationMarks() throws IOException {
        for (String line : windows().lines().toList()) {
            String outside = line.replaceAll("\"[^\"]*\"", "");
            assertTrue(!outside.matches(".*%(home|target|arguments|maven|JAVA_HOME|found|~1)%?.*"), line);
        }
    }

    @Test
    void itDoesAndSaysWhatTheScriptDoesAndSays() throws IOException {
        for (String words : List.of(
                "package -Dmaven.test.skip=true -pl conformance/workbook -am",
                "realtime.workbook.Workbook",
                "no JDK 25 or newer was found. Install one, from https://adoptium.net for example, or set JAVA_HOME to it.",
                "building what has changed; the first time Maven also downloads what it needs, which takes some minutes.",
                "the tool could not be built; the reason stands above.",
                "nothing is built yet, and ")) {
            assertTrue(windows().contains(words), words);
            assertTrue(script().contains(words), words);
        }
        assertTrue(windows().contains(Launch.class.getName()));
        assertTrue(windows().lines().anyMatch(line -> line.endsWith("%*")), "the words behind the command");
        assertTrue(windows().contains("exit /b %status%"), "the tool's own exit status");
    }
}
