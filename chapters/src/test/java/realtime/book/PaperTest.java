package realtime.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import realtime.book.source.Chapter;
import realtime.book.source.Project;

/** The PDF and the EPUB that {@code -Pbook} has made of the whole book. */
class PaperTest {
    private static final Project PROJECT = new Project(Path.of(".."));
    private static final int FEWEST_PAGES = 100;
    private static final int MOST_PAGES_OF_CONTENTS = 12;

    @BeforeAll
    static void onlyWhereTheyAreMade() {
        boolean made = System.getProperty("book.formats", "").contains("pdf epub");
        if (!made) {
            System.out.println("SKIPPED: PDF and EPUB are made by -Pbook only");
        }
        assumeTrue(made);
    }

    @Test
    void thePdfHasPagesContentsAndEveryChapter() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("pdf").toFile())) {
            int pages = pdf.getNumberOfPages();
            System.out.println("paper: PDF of " + pages + " pages");
            assertTrue(pages >= FEWEST_PAGES, pages + " pages");
            assertEquals(
                    titles(), outline(pdf).stream().filter(titles()::contains).toList());
            PDFTextStripper words = new PDFTextStripper();
            words.setEndPage(MOST_PAGES_OF_CONTENTS);
            String contents = oneLine(words.getText(pdf));
            words.setStartPage(MOST_PAGES_OF_CONTENTS + 1);
            words.setEndPage(pages);
            String text = oneLine(words.getText(pdf));
            for (String title : titles()) {
                assertTrue(contents.contains(title), () -> "the contents lack " + title);
            }
            assertTrue(text.contains("Sec-WebSocket-Accept") && text.contains("1006"), "the text is not there");
        }
    }

    @Test
    void theEpubBeginsWithItsTypeStored() throws IOException {
        try (InputStream in = Files.newInputStream(file("epub"));
                ZipInputStream zip = new ZipInputStream(in)) {
            ZipEntry first = zip.getNextEntry();
            assertEquals("mimetype", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
            assertEquals("application/epub+zip", new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void thePackageOfTheEpubIsWhole() throws IOException {
        try (ZipFile epub = new ZipFile(file("epub").toFile())) {
            String place =
                    xml(epub, "META-INF/container.xml").selectFirst("rootfile").attr("full-path");
            String folder = place.substring(0, place.lastIndexOf('/') + 1);
            Document root = xml(epub, place);
            assertEquals(
                    "101 Switching Protocols", root.getElementsByTag("dc:title").text());
            assertFalse(root.getElementsByTag("dc:language").text().isBlank());
            for (Element item : root.select("manifest > item")) {
                ZipEntry entry = epub.getEntry(folder + item.attr("href"));
                assertTrue(entry != null, () -> item.attr("href") + " is listed, and is not there");
            }
            List<String> spine = root.select("spine > itemref").eachAttr("idref");
            System.out.println("paper: EPUB of " + spine.size() + " documents");
            assertTrue(spine.size() >= titles().size(), spine::toString);
            spine.forEach(id -> assertTrue(root.getElementById(id) != null, () -> id + " is not in the manifest"));
            Element nav = root.selectFirst("manifest > item[properties~=(^|\\s)nav(\\s|$)]");
            String contents = oneLine(xml(epub, folder + nav.attr("href")).text());
            for (String title : titles()) {
                assertTrue(contents.contains(title), () -> "the navigation lacks " + title);
            }
        }
    }

    /** Nothing loads from outside, as on the pages. */
    @Test
    void theEpubLoadsNothingFromOutside() throws IOException {
        try (ZipFile epub = new ZipFile(file("epub").toFile())) {
            for (ZipEntry entry : epub.stream()
                    .filter(one -> one.getName().endsWith(".xhtml"))
                    .toList()) {
                assertEquals(
                        List.of(),
                        xml(epub, entry.getName())
                                .select("[src~=^(https?:)?//]")
                                .eachAttr("src"));
            }
        }
    }

    private static Path file(String ending) {
        return PROJECT.target().resolve("101-switching-protocols." + ending);
    }

    private static List<String> titles() {
        return Chapter.all(PROJECT).stream().map(Chapter::title).toList();
    }

    /** The titles of all bookmarks of the first two levels, in order. */
    private static List<String> outline(PDDocument pdf) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem part : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(oneLine(part.getTitle()));
            part.children().forEach(item -> titles.add(oneLine(item.getTitle())));
        }
        return titles;
    }

    private static Document xml(ZipFile epub, String name) throws IOException {
        try (InputStream in = epub.getInputStream(epub.getEntry(name))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        }
    }

    /** As it is written in a chapter: the book has typographic apostrophes. */
    private static String oneLine(String text) {
        return text.replace('\u2019', '\'').replaceAll("\\s+", " ").strip();
    }
}
