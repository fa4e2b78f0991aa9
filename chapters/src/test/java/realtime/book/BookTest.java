package realtime.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build of the small checkout, looked at from all sides: starting JRuby costs seconds. */
class BookTest {
    @TempDir
    static Path folder;

    private static Document chapter;
    private static Path pages;

    @BeforeAll
    static void build() throws IOException {
        Checkout checkout = Checkout.in(folder);
        assertEquals(List.of(), new Press(checkout.project(), false).print(List.of("pages")));
        pages = checkout.project().pages();
        chapter = Jsoup.parse(Files.readString(pages.resolve("04-opening-handshake.html")));
    }

    @Test
    void anExerciseIsACardWithThreeHintsAndAnAnswer() {
        Element card = chapter.getElementById("04.1");
        assertEquals("section", card.tagName());
        assertEquals("04.1 Accept key", card.selectFirst("h3").text());
        assertEquals(
                List.of("Hint 1", "Hint 2", "Hint 3", "Answer"),
                card.select("details > summary").eachText());
        assertTrue(card.selectFirst(".facts").text().contains("exercises/src/main/java/realtime/ch04/handshake"));
        assertTrue(card.selectFirst(".facts").text().contains("about 2 minutes"));
        assertTrue(card.selectFirst("details.answer pre").text().contains("MessageDigest"));
        assertTrue(card.selectFirst("details.answer .learnt").text().startsWith("The hash proves"));
        assertTrue(card.selectFirst("> .content > .listingblock pre").text().contains("todo(\"04.1\")"));
        assertEquals(0, card.select("details[open]").size());
    }

    @Test
    void aStarredExerciseSaysSoInWords() {
        assertTrue(chapter.getElementById("04.9").text().contains("starred"));
        assertEquals(
                "#04.1", chapter.selectFirst("[id=04.9] .facts a[href=#04.1]").attr("href"));
    }

    @Test
    void claimsAreDataAttributes() {
        assertEquals(
                "C192 C183", chapter.selectFirst("div.paragraph[data-claims]").attr("data-claims"));
        assertEquals("C179", chapter.selectFirst("aside.heard").attr("data-claims"));
        assertEquals(
                0,
                chapter.select("[class*=x-claims], [class*=x-line], [data-line]")
                        .size());
    }

    @Test
    void everyDrawingHasTwoLayoutsATitleAndWords() {
        assertEquals(7, chapter.select("figure").size());
        for (Element figure : chapter.select("figure")) {
            assertEquals(1, figure.select("svg.wide").size());
            assertEquals(1, figure.select("svg.narrow").size());
            for (Element svg : figure.select("svg")) {
                assertEquals(2, svg.attr("aria-labelledby").split(" ").length);
                assertTrue(svg.selectFirst("> title").text().length() > 3);
                assertTrue(svg.selectFirst("> desc").text().length() > 20);
            }
            assertTrue(figure.selectFirst("figcaption").text().length() > 3);
        }
    }

    @Test
    void requirementsLeadToTheirRowAndSayTheirSentence() {
        Element link = chapter.selectFirst("p > a.req");
        assertEquals("coverage.html#WS-HSR-003", link.attr("href"));
        assertTrue(link.attr("title").contains("(RFC 6455 section 4.2.2 step 5.4)"));
    }

    @Test
    void questionsFoldAndBoxesAreNamed() {
        assertEquals(
                "Why is the key no secret?",
                chapter.selectFirst("details.recall > summary").text());
        assertEquals(
                "The key makes the connection secure",
                chapter.selectFirst("aside.heard > h3").text());
        assertTrue(chapter.selectFirst("section.experiment .console pre").text().contains("101 Switching"));
        assertTrue(chapter.selectFirst(".jshell pre").text().contains("// ==> 20"));
        assertEquals(1, chapter.select("#inspector").size());
        assertEquals("ws://localhost:8104/", chapter.selectFirst(".onopen").attr("data-url"));
    }

    @Test
    void pagesAreInReadingOrder() {
        assertEquals(
                List.of(
                        "101 Switching Protocols",
                        "Preface",
                        "04 The opening handshake",
                        "A The rules and who checks them"),
                chapter.select("nav.contents ol > li > a").eachText());
        assertEquals(
                "00-preface.html", chapter.selectFirst("nav.turn a[rel=prev]").attr("href"));
    }

    @Test
    void theAppendixListsTheRegistry() throws IOException {
        Document appendix = Jsoup.parse(Files.readString(pages.resolve("coverage.html")));
        assertEquals(
                "not yet recorded",
                appendix.getElementById("WS-HSR-003")
                        .selectFirst("td:last-child")
                        .text());
    }

    @Test
    void theSearchKnowsDrawingsRowsAndListings() throws IOException {
        String index = Files.readString(pages.resolve("search-index.js"));
        assertTrue(index.contains("81 85 37 fa 21 3d 7f 9f 4d 51 58"));
        assertTrue(index.contains("Version 12 426 404"));
        assertTrue(index.contains("digest.getDigestLength()"));
        assertTrue(index.contains("1006"));
    }
}
