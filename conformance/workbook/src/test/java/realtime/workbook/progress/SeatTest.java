package realtime.workbook.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.workbook.House;

/** One at a time judges, in this process and in all others. */
class SeatTest {
    private static final int LONGEST_SECONDS = 30;

    @TempDir
    private Path folder;

    @Test
    void whoAsksInVainDoesNotFreeIt() throws IOException, InterruptedException {
        House house = new House(folder);
        try (Seat seat = Seat.take(house).orElseThrow()) {
            assertEquals("taken", elsewhere());
            assertTrue(Seat.take(house).isEmpty());
            assertEquals("taken", elsewhere());
        }
        assertEquals("free", elsewhere());
    }

    @Test
    void whoLeavesTwiceLeavesOnce() {
        House house = new House(folder);
        Seat first = Seat.take(house).orElseThrow();
        first.close();
        try (Seat second = Seat.take(house).orElseThrow()) {
            first.close();
            assertTrue(Seat.take(house).isEmpty());
        }
    }

    /** What another process finds. */
    private String elsewhere() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it does not end");
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Another process. */
    static final class Other {
        public static void main(String[] arguments) {
            System.out.println(Seat.take(new House(Path.of(arguments[0]))).isPresent() ? "free" : "taken");
        }
    }
}
