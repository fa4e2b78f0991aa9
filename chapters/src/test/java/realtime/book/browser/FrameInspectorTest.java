package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameInspectorTest extends InChromium {
    private static final Path CORPUS = Path.of("src/test/resources/frames-corpus.jsonl");

    /** Reads many lines with the page's functions, in the form in which the suite wrote them. */
    private static final String READ = """
            (lines => {
              const hex = frameCodec.hex;
              return lines.map(line => {
                const octets = frameCodec.octets(line.octets).octets, read = frameRules.read(octets, line);
                return {
                  octets: hex(octets), sender: line.sender, compression: line.compression,
                  frames: read.frames.filter(f => f.header > 0).map(f => ({ at: f.at, header: f.header, fin: f.fin,
                    rsv: f.rsv, opcode: f.opcode, key: hex(f.key), length: f.length, here: f.here,
                    payload: hex(f.payload), state: f.state })),
                  messages: read.messages.map(m => ({ opcode: m.opcode, compressed: m.compressed, frames: m.frames,
                    payload: hex(m.payload) })),
                  findings: read.findings.map(f => ({ id: f.id, frame: f.frame, at: f.at, tolerated: f.tolerated })),
                  text: frameCodec.text(octets)
                };
              });
            })(%s)""";

    @BeforeEach
    @Override
    void open() {
        super.open();
        tab.open(BOOK.resolve("05-framing.html"));
    }

    @Test
    void readsWhatTheSuiteReads() throws IOException {
        List<String> lines = Files.readAllLines(CORPUS);
        assertTrue(lines.size() >= 500, lines.size() + " lines");
        List<JsonElement> suite = lines.stream().map(JsonParser::parseString).toList();
        List<String> differences = new ArrayList<>();
        for (int from = 0; from < suite.size(); from += 100) {
            List<JsonElement> some = suite.subList(from, Math.min(from + 100, suite.size()));
            List<JsonElement> page = tab.evaluate(READ.formatted(new Gson().toJson(some)))
                    .getAsJsonArray()
                    .asList();
            for (int i = 0; i < some.size(); i++) {
                if (!page.get(i).equals(some.get(i))) {
                    differences.add("suite " + some.get(i) + "\n page " + page.get(i));
                }
            }
        }
        assertEquals(List.of(), differences);
    }

    /** Writes octets into the page as a reader does; returns what it shows. */
    private String shown(String sender, String octets) {
        return tab.text("""
                (section => {
                  section.querySelector('input[value=%s]').click();
                  const area = section.querySelector('textarea');
                  area.value = %s;
                  area.dispatchEvent(new Event('input'));
                  return section.querySelector('.verdict').textContent + '\\n'
                    + section.querySelector('.frames').innerText;
                })(document.getElementById('frame-inspector'))""".formatted(sender, new Gson().toJson(octets)));
    }

    @ParameterizedTest
    @CsvSource({
        "client, 81 85 37 fa 21 3d 7f 9f 4d 51 58, 'masked payload|unmasked: 48 65 6c 6c 6f, \"Hello\"|gets text, 5 octets: \"Hello\"|1 frame, 1 message, no rule breaks.'",
        "client, 8105 4865 6c6c6f, 'WS-MSK-003|The connection fails with 1002.|RFC 6455 section 5.1'",
        "server, 81 7e 00 05 48 65 6c 6c 6f, 'WS-LEN-001|receivers let it pass|1 frame, 1 message, 1 rule for senders breaks.'",
        "server, 81 05 48, 'The payload has 5 octets; 1 of them are here.|not all of it is here'",
        "server, 01 02 61 c3 80 01 a9, 'out of 2 frames: \"aé\"'",
        "server, 81 05 zz, '\"z\" is no hex digit|Up to there: 1 frame'",
        "server, '', 'No octets yet'",
        "server, 83 00 81 00, 'WS-FRM-004|not read: the connection has failed'",
        "server, 88 00 81 00, 'WS-CLH-004|stands behind a Close'",
    })
    void saysWhatTheOctetsAre(String sender, String octets, String words) {
        String shown = shown(sender, octets);
        List.of(words.split("\\|")).forEach(part -> assertTrue(shown.contains(part), () -> part + " in\n" + shown));
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void everyExampleShowsWhatItsNameSays() {
        String all = tab.text("""
                (section => [...section.querySelector('select').options].map(option => {
                  const select = section.querySelector('select');
                  select.selectedIndex = option.index;
                  select.dispatchEvent(new Event('change'));
                  return option.text + ': ' + [...section.querySelectorAll('.finding .req')].map(a => a.text).join(' ');
                }).join('\\n'))(document.getElementById('frame-inspector'))""");
        assertEquals("""
                A text, masked:\s
                The same from a server:\s
                Two fragments and a ping between them:\s
                A length in two octets:\s
                A length that could be shorter: WS-LEN-001
                A client that does not mask: WS-MSK-003
                A character across two frames:\s
                A text that is no UTF-8: WS-TXT-008
                A long ping: WS-CTL-002
                A Close with a reason, and what comes too late: WS-CLH-004
                A Close with the code 1006: WS-CLC-001
                Two compressed messages:\s
                The same where nobody agreed on it: WS-FRM-003
                2^63 octets are announced: WS-LEN-005""", all);
    }

    @Test
    void aBitTurnsOverWithTheKeyboardAlone() {
        tab.evaluate("document.querySelector('#frame-inspector .bits summary').focus()");
        tab.press("Enter");
        tab.press("Tab"); // the first of sixteen buttons is FIN
        tab.press(" ");
        assertTrue(tab.text("document.querySelector('#frame-inspector textarea').value")
                .startsWith("01 85 37"));
        assertEquals("bit 0, FIN", tab.text("document.activeElement.getAttribute('aria-label')"));
        assertEquals("false", tab.text("document.activeElement.getAttribute('aria-pressed')"));
        assertTrue(tab.text("document.querySelector('#frame-inspector .verdict').textContent")
                .contains("A message is in progress: 1 frame so far."));
        tab.press("Enter");
        assertTrue(tab.text("document.querySelector('#frame-inspector textarea').value")
                .startsWith("81 85 37"));
    }

    @Test
    void everyFieldHasALetterBesideItsColour() {
        assertEquals(
                "[\"a\",\"b\",\"c\",\"c\",\"c\",\"c\",\"d\",\"d\",\"d\",\"d\",\"d\"]",
                tab.evaluate("[...document.querySelectorAll('#frame-inspector .octets u')].map(u => u.textContent)")
                        .toString());
        assertEquals(
                "[\"a\",\"b\",\"c\",\"d\"]",
                tab.evaluate(
                                "[...document.querySelectorAll('#frame-inspector .legend .octet')].map(u => u.textContent)")
                        .toString());
        shown("server", "81 05 48 65 ff");
        shown("client", "81 05 48 65 ff");
        assertEquals("^", tab.text("document.querySelector('#frame-inspector .octet.wrong u').textContent"));
    }

    @Test
    void aLongPasteStaysWithinBounds() {
        String shown = shown("server", "81 01 61 ".repeat(3_000) + "82 7f 00 00 00 00 00 00 00 01");
        assertTrue(shown.contains("What is behind 40 frames or 4096 octets is not drawn."), shown);
        shown("server", "82 7e 0f 00" + " ff".repeat(3_840));
        assertTrue(tab.evaluate("document.querySelectorAll('#frame-inspector .octet').length")
                        .getAsInt()
                < 100);
        tab.size(360, 740);
        assertEquals(360, tab.evaluate("document.documentElement.scrollWidth").getAsInt());
    }
}
