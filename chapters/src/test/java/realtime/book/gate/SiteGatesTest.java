package realtime.book.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.book.source.Finding;
import realtime.book.source.Project;

class SiteGatesTest {
    @TempDir
    Path folder;

    private List<String> findings(String html, String css) throws IOException {
        Project project = new Project(folder);
        Files.createDirectories(project.pages());
        Files.writeString(project.pages().resolve("a.html"), html);
        Files.writeString(project.pages().resolve("a.css"), css);
        return SiteGates.check(project, List.of()).stream()
                .map(Finding::sentence)
                .toList();
    }

    @Test
    void linksThatLeadSomewherePass() throws IOException {
        assertEquals(
                List.of(),
                findings(
                        "<link href='a.css'><a href='a.html#here'>x</a><p id='here'><a href='https://example.com'>y</a>",
                        "p { background: url(\"data:image/svg+xml,x\") }"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "<a href='b.html'>, leads to a file that does not exist",
                "<a href='#gone'>, leads to an anchor that does not exist",
                "<a href='a.html#gone'>, leads to an anchor that does not exist",
                "<p id='x'></p><p id='x'></p>, occurs twice",
                "<img src='https://example.com/x.png'>, nothing may come from outside",
                "<script src='//example.com/x.js'></script>, nothing may come from outside",
                "<link rel='stylesheet' href='http://example.com/x.css'>, nothing may come from outside",
                "<p style='background:url(https://example.com/x)'>, from outside",
            })
    void whatIsDeadOrOutsideIsStopped(String html, String words) throws IOException {
        List<String> findings = findings(html.replace("'", "\""), "");
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().contains(words), findings.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@import \"x.css\"", "p{background:url(https://example.com/x)}"})
    void styleSheetsLoadNothing(String css) throws IOException {
        assertEquals(1, findings("", css).size());
    }
}
