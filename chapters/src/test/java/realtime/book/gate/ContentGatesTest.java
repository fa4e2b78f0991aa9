package realtime.book.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.book.Checkout;
import realtime.book.page.Fragment;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;

class ContentGatesTest {
    private static final String CITED = "<p class=\"x-claims-C179-C183-C192\">cited</p>";
    private static final String DRAWINGS = "<figure></figure>".repeat(10);

    @TempDir
    Path folder;

    /** Paragraphs of 200 words with a listing after each. */
    private static String words(int paragraphs) {
        return ("<div class=\"paragraph x-line-7\"><p>" + "word ".repeat(200) + "</p></div><pre>code</pre>")
                .repeat(paragraphs);
    }

    private List<String> findings(String html) throws IOException {
        Checkout checkout = Checkout.in(folder).finished();
        Chapter chapter = Chapter.read(checkout.chapter());
        return ContentGates.check(checkout.project(), List.of(Fragment.of(chapter, html))).stream()
                .map(Finding::sentence)
                .toList();
    }

    private void stops(String html, String words) throws IOException {
        List<String> findings = findings(html);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().contains(words), findings.getFirst());
    }

    @Test
    void aChapterInMeasurePasses() throws IOException {
        assertEquals(List.of(), findings(CITED + DRAWINGS + words(25)));
    }

    @Test
    void tooFewAndTooManyWordsAreStopped() throws IOException {
        stops(CITED + DRAWINGS + words(19), "the main text has 3801 words");
    }

    @Test
    void tooManyWordsAreStopped() throws IOException {
        stops(CITED + DRAWINGS + words(31), "the main text has 6201 words");
    }

    @Test
    void wordsOfExercisesAndFoldsDoNotCount() throws IOException {
        stops(
                CITED + DRAWINGS + words(19) + "<section class=\"exercise\">" + words(5) + "</section><details>"
                        + words(5) + "</details>",
                "the main text has 3801 words");
    }

    @Test
    void nineDrawingsAreTooFew() throws IOException {
        stops(CITED + "<figure></figure>".repeat(9) + words(25), "the chapter has 9 drawings");
    }

    @Test
    void aLongRunOfWordsIsStopped() throws IOException {
        String run = "<div class=\"paragraph x-line-7\"><p>" + "word ".repeat(126) + "</p></div>";
        stops(CITED + DRAWINGS + words(24) + run + run, "252 words run without");
    }

    @Test
    void anUncitedClaimIsStopped() throws IOException {
        stops(CITED.replace("-C183", "") + DRAWINGS + words(25), "claim C183 is not cited");
    }

    @Test
    void aClaimOnAListOrInAFoldDoesNotCount() throws IOException {
        String body = CITED.replace("-C183", "") + DRAWINGS + words(25);
        List<String> list = findings(body + "<div class=\"ulist x-claims-C183\"><ul><li>x</li></ul></div>");
        assertEquals(2, list.size(), list.toString());
        assertTrue(list.getLast().contains("do not count"), list.toString());
    }
}
