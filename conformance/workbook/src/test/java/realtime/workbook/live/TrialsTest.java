package realtime.workbook.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtime.workbook.House;

/** One experiment at a time, and the newest counts. Here one that says a line, and then nothing for ever. */
@Timeout(50) // less than an experiment gets
class TrialsTest {
    private static final List<String> SILENT = List.of("serve", "reference");

    private final Trials trials =
            new Trials(new House(Path.of("../..").toAbsolutePath().normalize()));

    @Test
    void aNewOneEndsTheOneBefore() throws Exception {
        try (trials;
                BufferedReader lines = silent()) {
            assertTrue(trials.begin(), "the silent one keeps its turn");
            assertEquals("ended, because another one was begun", last(lines));
            trials.end();
        }
    }

    @Test
    void whoClosesEndsIt() throws Exception {
        try (BufferedReader lines = silent()) {
            trials.close();
            assertEquals("ended, because the book was closed", last(lines));
            assertFalse(trials.begin(), "it is closed");
        }
    }

    /** What a silent experiment prints, behind its first line. */
    private BufferedReader silent() throws IOException, InterruptedException {
        assertTrue(trials.begin());
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> {
            try (out) {
                trials.run(SILENT, out);
            } catch (IOException e) {
                // the test has ended
            } finally {
                trials.end();
            }
        });
        assertTrue(lines.readLine() != null, "it prints nothing");
        return lines;
    }

    private static String last(BufferedReader lines) {
        return lines.lines().reduce("", (before, line) -> line);
    }
}
