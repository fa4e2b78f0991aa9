package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest extends InChromium {
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    /** Texts of visible drawings that meet each other or leave their drawing; they are named by their words. */
    private static final String CLASHES = """
            [...document.querySelectorAll('svg.drawing')].filter(s => s.checkVisibility()).flatMap(svg => {
              const view = svg.viewBox.baseVal;
              const texts = [...svg.querySelectorAll('text')].map(t => ({ t: t.textContent, b: t.getBBox() }));
              const out = texts.filter(x => x.b.x < -0.5 || x.b.y < -0.5 || x.b.x + x.b.width > view.width + 0.5
                || x.b.y + x.b.height > view.height + 0.5).map(x => 'outside: ' + x.t);
              for (let i = 0; i < texts.length; i++) for (let j = 0; j < i; j++) {
                const a = texts[i].b, c = texts[j].b, slack = 4;
                if (a.x + 0.5 < c.x + c.width && c.x + 0.5 < a.x + a.width
                  && a.y + slack < c.y + c.height && c.y + slack < a.y + a.height) {
                  out.push('overlap: ' + texts[i].t + ' | ' + texts[j].t);
                }
              }
              return out;
            })""";

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(BOOK)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noPageScrollsSidewaysOnAPhone() throws IOException {
        tab.size(360, 740);
        for (Path page : pages()) {
            tab.open(page);
            assertEquals(
                    360, tab.evaluate("document.documentElement.scrollWidth").getAsInt(), page.toString());
        }
    }

    @Test
    void textsInDrawingsNeverMeetAtAnyWidth() throws IOException {
        for (int width : List.of(360, 700, 1280)) {
            tab.size(width, 900);
            for (Path page : pages()) {
                tab.open(page);
                assertEquals("[]", tab.evaluate(CLASHES).toString(), page + " at " + width);
            }
        }
    }

    private static final String COVERED = """
            (() => {
              const buttons = [...document.querySelectorAll('button.copy')].filter(b => b.checkVisibility())
                .map(b => b.getBoundingClientRect()), out = [];
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                if (!text.data.trim() || text.parentElement.closest('button.copy')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const r of range.getClientRects()) for (const b of buttons) {
                  if (r.width > 1 && r.left < b.right && b.left < r.right && r.top + 3 < b.bottom && b.top < r.bottom - 3) {
                    out.push(text.data.trim().slice(0, 60));
                  }
                }
              }
              return out;
            })()""";

    @Test
    void theCopyButtonsCoverNoLetter() throws IOException {
        int buttons = 0;
        for (int width : List.of(360, 700, 1280)) {
            tab.size(width, 900);
            for (Path page : pages()) {
                tab.open(page);
                buttons += tab.evaluate("document.querySelectorAll('button.copy').length")
                        .getAsInt();
                tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertEquals("[]", tab.evaluate(COVERED).toString(), page + " at " + width);
            }
        }
        assertTrue(buttons > 100, buttons + " buttons");
    }

    @Test
    void drawingsShowOneLayoutWithLegibleLetters() throws IOException {
        for (int width : List.of(360, 1280)) {
            tab.size(width, 900);
            tab.open(BOOK.resolve("index.html"));
            assertTrue(tab.holds("[...document.querySelectorAll('figure')].every(f => "
                    + "[...f.querySelectorAll('svg')].filter(s => s.checkVisibility()).length === 1)"));
            assertTrue(tab.holds("[...document.querySelectorAll('svg.drawing')].filter(s => s.checkVisibility())"
                    + ".every(s => s.getBoundingClientRect().width / s.viewBox.baseVal.width > 0.9)"));
        }
    }

    @Test
    void followsTheSystemAndTheReader() {
        tab.prefer("light");
        tab.open(BOOK.resolve("index.html"));
        String light = tab.text(GROUND);
        tab.prefer("dark");
        String dark = tab.text(GROUND);
        assertNotEquals(light, dark);
        tab.evaluate("document.getElementById('theme').click()");
        assertEquals(light, tab.text(GROUND));
        tab.open(BOOK.resolve("coverage.html"));
        assertEquals(light, tab.text(GROUND), "the choice is remembered on the next page");
    }

    @Test
    void loadsFilesOnlyAndThrowsNothing() throws IOException {
        for (Path page : pages()) {
            tab.open(page);
        }
        assertTrue(tab.requests().size() > 20);
        assertEquals(
                List.of(),
                tab.requests().stream().filter(url -> !url.startsWith("file:")).toList());
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void theKeyboardAloneIsEnough() {
        tab.open(BOOK.resolve("04-handshake.html"));
        tab.press("Tab");
        assertEquals("skip", tab.text("document.activeElement.className"));
        assertTrue(tab.holds("document.activeElement.getBoundingClientRect().top >= 0"));
        tab.press("Enter");
        assertEquals("main", tab.text("document.activeElement.id"));
        tab.evaluate("document.querySelector('.exercise summary').focus()");
        tab.press("Enter");
        assertTrue(tab.holds("document.querySelector('.exercise details').open"));
        assertTrue(tab.holds("getComputedStyle(document.querySelector('.exercise summary')).outlineStyle === 'solid'"));
        assertEquals(0, tab.evaluate("""
                [...document.querySelectorAll('main a[href], main button, main summary, main textarea, main pre')]
                .filter(e => e.checkVisibility() && e.tabIndex < 0 && e.getAttribute('role') !== 'tab').length""").getAsInt());
    }
}
