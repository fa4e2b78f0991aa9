package realtime.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only Asciidoctor or the finished pages can tell, all in one build. */
class BrokenBookTest {
    @TempDir
    Path folder;

    @Test
    void whateverAsciidoctorLogsStopsTheBook() throws IOException {
        Checkout checkout = Checkout.in(folder)
                .change("see req:WS-HSR-003[] and <<04.1>>", "see <<nowhere>> and {nothing}")
                .change("== In the shell", "== In the shell\n\n==== Too deep")
                .change("onopen::ws://localhost:8104/[]", "onopen::ws://example.com/[]");
        List<String> findings = new Press(checkout.project(), false)
                .print(List.of("pages")).stream()
                        .map(finding -> finding.text(checkout.project()))
                        .toList();
        String all = String.join("\n", findings);
        assertTrue(findings.stream().allMatch(f -> f.startsWith("chapters/04-opening-handshake.adoc:")), all);
        assertTrue(all.contains("missing attribute: nothing"), all);
        assertTrue(all.contains("section title out of sequence"), all);
        assertTrue(all.contains("#nowhere leads to an anchor that does not exist"), all);
        assertTrue(all.contains("onopen::ws://example.com/[] must name a ws: URL on this machine"), all);
        assertEquals(checkout.line("nowhere"), lineOf(findings, "#nowhere"));
    }

    private static int lineOf(List<String> findings, String words) {
        String finding =
                findings.stream().filter(f -> f.contains(words)).findFirst().orElseThrow();
        return Integer.parseInt(finding.split(":")[1]);
    }
}
