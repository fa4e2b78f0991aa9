package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest extends InChromium {
    private static final String FIRST = "document.querySelector('#results [role=option]')";

    @ParameterizedTest
    @ValueSource(strings = {"1006", "Sec-WebSocket-Accept", "81 85", "sec-websocket-accept"})
    void findsExactTextFromAFile(String words) {
        tab.open(BOOK.resolve("index.html"));
        tab.type("/" + words);
        assertTrue(tab.holds("location.protocol === 'file:'"));
        assertEquals(words, tab.text("document.getElementById('search').value"));
        String mark = tab.text(FIRST + ".querySelector('mark').textContent");
        assertEquals(words.toLowerCase(java.util.Locale.ROOT), mark.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void enterLeadsToThePlaceAndShowsIt() {
        tab.open(BOOK.resolve("index.html"));
        tab.type("/81 85");
        tab.leave(() -> tab.press("Enter"));
        assertTrue(tab.text("location.pathname").endsWith(".html"));
        assertTrue(tab.holds("document.getElementById(location.hash.slice(1)).textContent.includes('81 85')"
                + " || document.getElementById(location.hash.slice(1)).querySelector('desc').textContent"
                + ".includes('81 85')"));
        assertTrue(tab.holds("(r => r.top >= 0 && r.top < innerHeight)"
                + "(document.getElementById(location.hash.slice(1)).getBoundingClientRect())"));
    }

    @Test
    void arrowsChooseAndEscapeCloses() {
        tab.open(BOOK.resolve("index.html"));
        tab.type("/websocket");
        tab.press("ArrowDown");
        assertEquals("result-1", tab.text("document.getElementById('search').getAttribute('aria-activedescendant')"));
        tab.press("ArrowUp");
        assertTrue(tab.holds(FIRST + ".getAttribute('aria-selected') === 'true'"));
        tab.press("Escape");
        assertTrue(tab.holds("document.getElementById('results').hidden"));
    }

    @Test
    void saysSoWhenNothingIsFound() {
        tab.open(BOOK.resolve("index.html"));
        tab.type("/quetzalcoatl");
        assertTrue(tab.text("document.getElementById('results').textContent").startsWith("Nothing"));
    }

    @Test
    void opensTheFoldAroundAHint() {
        tab.open(BOOK.resolve("index.html"));
        String anchor = tab.text("window.bookIndex.entries.find(e => e[3].includes('NoSuchAlgorithmException'))[1]");
        tab.open(BOOK.resolve("04-handshake.html"), "#" + anchor);
        assertFalse(tab.holds("document.getElementById('" + anchor + "').closest('details:not([open])') !== null"));
    }
}
