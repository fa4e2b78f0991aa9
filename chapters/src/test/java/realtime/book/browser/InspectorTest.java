package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorTest extends InChromium {
    private static final Path CORPUS = Path.of("src/test/resources/handshake-corpus.jsonl");
    private static final String GOOD = "GET /echo HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
            + "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Version: 13\r\n\r\n";
    private static final String ANSWER = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
            + "Connection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

    private static Tab page;

    /** The inspector's functions keep no state: one page serves all tests. */
    @Override
    @BeforeEach
    void open() {
        if (page == null) {
            super.open();
            page = tab;
            page.open(BOOK.resolve("04-handshake.html"));
        }
        tab = page;
    }

    @AfterAll
    static void forget() {
        page = null;
    }

    /** The rules that break, with their places, the tolerated ones left out. */
    private List<String> judge(String call) {
        JsonArray found = tab.evaluate("handshakeInspector." + call).getAsJsonArray();
        List<String> rules = new ArrayList<>();
        found.forEach(one -> {
            JsonObject finding = one.getAsJsonObject();
            if (!finding.get("tolerated").getAsBoolean()) {
                rules.add(finding.get("id").getAsString() + " " + finding.get("line") + ":" + finding.get("column"));
            }
        });
        return rules;
    }

    private List<String> request(String text) {
        return judge("inspectRequest(" + new Gson().toJson(text) + ")");
    }

    @Test
    void aGoodHandshakeBreaksNothing() {
        assertEquals(List.of(), request(GOOD));
        assertEquals(List.of(), request(GOOD.replace("\r\n", "\n")));
        assertEquals(List.of(), response(ANSWER));
    }

    private List<String> response(String text) {
        return judge("inspectResponse(" + new Gson().toJson(text) + ", 'dGhlIHNhbXBsZSBub25jZQ==', "
                + new Gson().toJson(GOOD) + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, POST, WS-HSS-001 1:1",
        "HTTP/1.1, HTTP/1.0, WS-HSS-002 1:11",
        "Host, X-Host, WS-HSS-003 7:1",
        "websocket, h2c, WS-HSS-004 3:10",
        "'keep-alive, Upgrade', upgraded, WS-HSS-007 4:13",
        "Key: dGhl, Key: dG-l, WS-HSS-011 5:22",
        "dGhlIHNh, dGhl, WS-HSS-010 5:20",
        "13, 8, WS-VER-001 6:24",
        "13, 013, WS-VER-004 6:24",
        "Host: localhost, Host localhost, WS-HSS-026 2:1",
    })
    void oneChangeBreaksOneRule(String part, String other, String expected) {
        List<String> found = request(GOOD.replace(part, other));
        assertEquals(expected, found.getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "101, 200, WS-HSV-001 1:10",
        "HTTP/1.1, HTTP/1.0, WS-HSV-008 1:1",
        "websocket, h2c, WS-HSV-002 2:10",
        "Connection: Upgrade, Connection: close, WS-HSV-003 3:13",
        "xOo=, xOO=, WS-HSV-005 4:49",
        "Connection, 'Sec-WebSocket-Protocol: chat\nConnection', WS-SUB-006 3:25",
        "Connection, 'Sec-WebSocket-Extensions: pack\nConnection', WS-EXT-007 3:27",
    })
    void oneChangeOfTheAnswerBreaksOneRule(String part, String other, String expected) {
        assertEquals(List.of(expected), response(ANSWER.replace(part, other)));
    }

    @Test
    void showsTheRuleAndTheCaretWhileOneTypes() {
        tab.evaluate("(a => { a.value = a.value.replace('13', '12'); a.dispatchEvent(new Event('input')); })"
                + "(document.getElementById('inspector-text'))");
        String shown = tab.text("document.getElementById('inspector-result').textContent");
        assertTrue(shown.contains("WS-VER-001"), shown);
        assertTrue(shown.contains("Sec-WebSocket-Version: 12\n" + " ".repeat(23) + "^"), shown);
        assertTrue(shown.contains("RFC 6455 section"), shown);
        tab.evaluate("document.getElementById('inspector-tab-response').click()");
        assertTrue(tab.text("document.getElementById('inspector-text').value").startsWith("HTTP/1.1 101"));
    }

    @Test
    void agreesWithTheSuite() throws IOException {
        if (!Files.exists(CORPUS)) {
            System.out.println("SKIPPED: the inspector was not compared with the suite; there is no " + CORPUS);
        }
        Assumptions.assumeTrue(Files.exists(CORPUS), "no " + CORPUS);
        List<String> differences = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS)) {
            JsonObject example = JsonParser.parseString(line).getAsJsonObject();
            TreeSet<String> suite = new TreeSet<>();
            example.getAsJsonArray("rules").forEach(rule -> suite.add(rule.getAsString()));
            TreeSet<String> page = request(example.get("request").getAsString()).stream()
                    .map(found -> found.replaceAll(" .*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!page.equals(suite)) {
                differences.add("suite " + suite + ", inspector " + page + ": " + example.get("request"));
            }
        }
        assertEquals(List.of(), differences);
    }
}
