package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever hangs, floods or trickles is judged in bounded time, by a process of bounded memory. With {@code -Drealtime.patience=1} the waits are
 * those of a real run, and the limit is that of any run: 90 seconds; by default they are a tenth, and the limit is 30 seconds, for a busy machine.
 */
class HostileServersTest {
    private static final double PATIENCE = Double.parseDouble(System.getProperty("realtime.patience", "0.1"));
    private static final long LIMIT_MILLIS = Math.max(30_000, Math.round(90_000 * PATIENCE));

    @ParameterizedTest
    @EnumSource
    void everyRunEndsInTimeWithLittleMemory(HostileServer server) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-Drealtime.patience=" + PATIENCE,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName(),
                        server.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(1, TimeUnit.SECONDS));
        System.out.println(server + ": properties, violations, inconclusive, milliseconds: " + line);
        List<String> numbers = List.of(line.split(" "));
        assertEquals(4, numbers.size(), line);
        assertTrue(Integer.parseInt(numbers.get(1)) > 0, line);
        assertEquals("0", numbers.get(2), line);
        assertTrue(Long.parseLong(numbers.get(3)) <= LIMIT_MILLIS, line);
    }
}
