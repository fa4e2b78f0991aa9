package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long from a save to the verdict on the screen, as a person at a terminal would measure it: fifty saves, median and p95. It
 * runs with {@code -Pgates} alone, on a machine that has nothing else to do, and through the launcher, so from the jars.
 */
@EnabledIfSystemProperty(
        named = "realtime.gates",
        matches = "true",
        disabledReason = "a measurement: run it with -Pgates")
class WatchSpeedTest {
    /** Fewer show whether it comes to its end: {@code -Drealtime.saves=4}. */
    private static final int SAVES = Integer.getInteger("realtime.saves", 50);

    private static final long MOST_MILLIS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void aVerdictComesWithinASecondOfTheSave() throws Exception {
        assumeTrue(Pty.isThere(), "there is no program script of util-linux on this machine");
        List<Long> medians = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (String id : List.of("04.1", "05.3", "06.5")) {
            List<Long> millis = measure(id);
            print(id, millis);
            medians.add(millis.get(SAVES / 2));
            all.addAll(millis);
        }
        print("all", all.stream().sorted().toList());
        assertTrue(medians.stream().allMatch(median -> median <= MOST_MILLIS), "medians: " + medians);
    }

    /** In the form that {@code ./workbook gates watch} reads. */
    private static void print(String what, List<Long> millis) {
        int saves = millis.size();
        System.out.printf(
                "watch %s: save to verdict, %d saves: median %d ms, p95 %d ms, longest %d ms%n",
                what, saves, millis.get(saves / 2), millis.get(saves * 95 / 100), millis.getLast());
    }

    /** In order of length. Right and wrong take turns. */
    private List<Long> measure(String id) throws IOException, InterruptedException {
        Path house = Houses.copy(Files.createDirectory(folder.resolve(id)));
        Houses.solve(house);
        Path file = house.resolve("exercises/src/main/java")
                .resolve(new realtime.workbook.House(house)
                        .catalogue()
                        .exercise(id)
                        .orElseThrow()
                        .sourcePath());
        String right = Files.readString(file);
        String wrong = right.replaceFirst(
                "(?s)@Override\\s+public ([^{]+)\\{",
                "@Override public $1{ if (true) throw new IllegalStateException();");
        List<Long> millis = new ArrayList<>();
        try (Pty pty = Pty.start(100, 40, Map.of(), launcher(house, id))) {
            int place = pty.await(0, "judged in");
            for (int i = -5; i < SAVES; i++) {
                long start = System.nanoTime();
                Files.writeString(file, i % 2 == 0 ? right : wrong);
                place = pty.await(
                        pty.await(place, "judging"), i % 2 == 0 ? "solved · judged in" : "not right yet · judged in");
                if (i >= 0) {
                    millis.add((System.nanoTime() - start) / 1_000_000);
                }
            }
            pty.type("q").end();
        }
        return millis.stream().sorted().toList();
    }

    /** As the launcher starts it, but for another house. */
    private static String launcher(Path house, String id) throws IOException {
        String modules = List.of("contracts", "suite", "reference", "zoo", "workbook").stream()
                .map(name -> Tool.ROOT + "/conformance/" + name + "/target/" + name + "-1.0.0.jar:")
                .reduce("", String::concat);
        Path libraries = Tool.ROOT.resolve("conformance/workbook/target/classpath.txt");
        assumeTrue(Files.exists(libraries), "nothing is packaged yet: ./workbook doctor does that");
        return String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable -XX:TieredStopAtLevel=1",
                "-Dworkbook.home=" + house,
                "-cp '" + modules + Files.readString(libraries).strip() + "'",
                "realtime.workbook.Workbook watch",
                id);
    }
}
