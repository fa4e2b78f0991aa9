package realtime.book.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtime.book.theme.Theme;

class DrawingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "exchange ! => GET ! is no step of an exchange",
                "exchange ! -> ! nothing follows ->",
                "bytes ! 8 : FIN ! is not whole bytes in hex",
                "bytes ! 8g : FIN ! is not whole bytes in hex",
                "bytes ! 81 85 FIN ! names no field",
                "decision ! is it GET : 405 ! is no check",
                "decision ! is it GET ? next : next ! decides nothing",
                "flow ! a > b ! is no arrow",
                "plot ! polling 3 bytes ! is no bar",
                "states ! OPEN : PING : OPEN ! is no transition",
            })
    void aMalformedLineIsRefusedWithAdvice(String style, String line, String words) {
        DrawingException refused =
                assertThrows(DrawingException.class, () -> Drawing.read(style, List.of("// a comment", line)));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
        assertEquals(1, refused.line());
    }

    @Test
    void anEmptyDrawingIsRefused() {
        for (String style : Drawing.STYLES) {
            assertThrows(DrawingException.class, () -> Drawing.read(style, List.of("", "// only a comment")));
        }
    }

    @Test
    void aLadderGoesOnOnlyWhereItSaysSo() {
        assertThrows(
                DrawingException.class, () -> Drawing.read("decision", List.of("a ? 101 : 400", "b ? next : 400")));
    }

    @Test
    void barsShareOneUnit() {
        assertThrows(DrawingException.class, () -> Drawing.read("plot", List.of("a = 1 ms", "b = 2 s")));
    }

    @Test
    void wordsHoldTheBytesInARow() {
        assertTrue(Drawing.read("bytes", List.of("81 : FIN", "85 : length", "37fa : key"))
                .words()
                .startsWith("81 85 37 fa."));
    }

    @Test
    void wordsTellWhoSpeaks() {
        assertEquals(
                "client to server: hello (at once); server to client, does not arrive: no.",
                Drawing.read("exchange", List.of("-> hello // at once", "<x no"))
                        .words());
    }

    @Test
    void wordsTellWhatAStateMachineDoes() {
        assertEquals(
                "in OPEN, ping: send pong; in OPEN, end: report, then CLOSED.",
                Drawing.read("states", List.of("OPEN : ping : OPEN : send pong", "OPEN : end : CLOSED : report"))
                        .words());
    }

    @Test
    void wrappingLosesNoLetterAndKeepsToTheWidth() {
        String text = "a word and averyveryverylongwordthatcannotfitonanyline and more";
        List<String> lines = Type.LABEL.wrap(text, 90);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        assertTrue(lines.stream().allMatch(line -> Type.LABEL.width(line) <= 90));
    }

    @Test
    void paperHasFixedColoursAndNoProperties() {
        String svg = new Figure(Drawing.read("flow", List.of("client -> server : x")), "d", "T", "A")
                .forPaper(Theme.drawingStyles());
        assertTrue(svg.startsWith("<?xml"));
        assertTrue(svg.contains("fill: #") && !svg.contains("var(") && !svg.contains("@media"));
    }
}
