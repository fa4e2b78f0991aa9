package realtime.conformance.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import realtime.conformance.Requirements;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * The octets with which the book's frame inspector is checked, and how the suite's own parts read them. The file is written with
 * {@code -Drecordings=write}; a difference fails the build.
 */
class FrameCorpusTest {
    private static final Path FILE = Path.of("../../chapters/src/test/resources/frames-corpus.jsonl");
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int LEAST_LINES = 500;

    @Test
    void theCorpusIsWhatTheSuiteReads() throws IOException {
        List<FrameReading.Line> lines = FrameCorpus.lines();
        assertTrue(lines.size() >= LEAST_LINES, lines.size() + " lines");
        String text = lines.stream().map(GSON::toJson).collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("recordings"))) {
            Files.writeString(FILE, text);
        }
        assertEquals(Files.readString(FILE), text, "the corpus has changed: run with -Drecordings=write");
    }

    @Test
    void everyRuleOfAFrameIsBrokenSomewhere() {
        Set<String> found = FrameCorpus.lines().stream()
                .flatMap(line -> line.findings().stream())
                .map(FrameReading.Found::id)
                .collect(Collectors.toCollection(TreeSet::new));
        found.forEach(id ->
                assertTrue(Requirements.all().stream().anyMatch(one -> one.id().equals(id)), id));
        assertEquals(
                "PMD-DEF-006 PMD-DEF-008 PMD-DEF-009 PMD-FRM-002 PMD-FRM-003 WS-CLC-001 WS-CLC-002 WS-CLC-003 WS-CLC-004"
                        + " WS-CLC-008 WS-CLC-015 WS-CLF-002 WS-CLF-004 WS-CLH-004 WS-CLH-005 WS-CTL-002 WS-CTL-003"
                        + " WS-FRG-005 WS-FRG-006 WS-FRM-003 WS-FRM-004 WS-LEN-001 WS-LEN-005 WS-MSK-003 WS-MSK-006"
                        + " WS-TXT-004 WS-TXT-006 WS-TXT-007 WS-TXT-008 WS-TXT-009",
                String.join(" ", found));
    }

    @Test
    void theStandardsExampleBreaksNothing() {
        FrameReading.Line line = FrameReading.of(Bytes.hex("81 85 37 fa 21 3d 7f 9f 4d 51 58"), Role.CLIENT, false);
        assertEquals(List.of(), line.findings());
        assertEquals(List.of(new FrameReading.Whole(1, false, 1, "48 65 6c 6c 6f")), line.messages());
        assertEquals("37 fa 21 3d", line.frames().getFirst().key());
    }
}
