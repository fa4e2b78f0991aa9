package realtime.workbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The README shows recordings as text, because GitHub resolves no includes; and it names the versions of the pom. The
 * recordings are put in with {@code -Drecordings=write}; a difference fails the build.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.adoc");
    private static final Pattern BLOCK =
            Pattern.compile("// recording: (?<file>\\S+)\n\\[listing]\n\\.{4}\n(?<text>.*?)\\.{4}\n", Pattern.DOTALL);

    @Test
    void whatItShowsWasRecorded() throws IOException {
        String readme = Files.readString(README);
        List<MatchResult> blocks = BLOCK.matcher(readme).results().toList();
        assertEquals(2, blocks.size(), "a failing exercise and a report");
        String expected = BLOCK.matcher(readme).replaceAll(ReadmeTest::filled);
        if ("write".equals(System.getProperty("recordings"))) {
            Files.writeString(README, expected);
        }
        assertEquals(expected, Files.readString(README), "a recording has changed: run with -Drecordings=write");
    }

    private static String filled(MatchResult block) {
        try {
            String text = Files.readString(ROOT.resolve("chapters/recordings").resolve(block.group(1)));
            String stripped = text.lines()
                    .map(String::stripTrailing)
                    .reduce("", (a, b) -> a + b + "\n")
                    .stripTrailing();
            return Matcher.quoteReplacement(
                    "// recording: " + block.group(1) + "\n[listing]\n....\n" + stripped + "\n....\n");
        } catch (IOException e) {
            throw new IllegalStateException("the README names a recording that cannot be read: " + block.group(1), e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "junit-jupiter, junit.version",
        "jqwik, jqwik.version",
        "jline-terminal, jline.version",
        "asciidoctorj, asciidoctorj.version",
        "jetty-websocket-jetty-server, jetty.version"
    })
    void theVersionsOfBuiltWithAreThoseOfThePom(String artifact, String property) throws IOException {
        Matcher version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                .matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertTrue(version.find(), "the pom has no " + property);
        assertTrue(
                Files.readString(README).contains(":" + artifact + "` |" + version.group(1)),
                artifact + " " + version.group(1));
    }
}
