package realtime.workbook.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import realtime.workbook.gate.Bench.Ran;
import realtime.workbook.gate.Gate.Figure;

/**
 * The zoo, one seed after the other: each takes minutes. What came of a seed is kept, and not asked again until a source has
 * changed, so that a measurement which was stopped goes on where it was.
 */
final class Animals {
    private static final String ZOO = "conformance/zoo";
    private static final List<String> SOURCES =
            List.of("conformance/contracts/src", "conformance/suite/src", ZOO + "/src");
    private static final int SEEDS = 20;
    private static final int MEMBERS = 60;

    /** What came of one member: cells of {@code target/zoo.csv}. */
    private record Row(String member, boolean faulty, String seed, String requirement, String named, String failed) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(cells[0], cells[2].equals("FAULTY"), cells[3], cells[4], cells[5], cells[8]);
        }

        boolean isRight() {
            return faulty ? requirement.equals(named) : failed.isEmpty();
        }
    }

    private Animals() {}

    static Figure measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean well = true;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Path kept = bench.folder("zoo").resolve("seed-" + seed + ".csv");
            if (!isFresh(kept, bench)) {
                well &= run(bench, seed, kept);
            }
            rows.addAll(read(kept));
            bench.say("seed " + seed + " of " + SEEDS + ": " + figure(rows));
        }
        return new Figure(figure(rows), well && held(rows));
    }

    /** What has not passed is kept as something old, and so asked again. */
    private static boolean run(Bench bench, int seed, Path kept) throws IOException {
        Files.deleteIfExists(kept);
        Path table = bench.file(ZOO + "/target/zoo.csv");
        Files.deleteIfExists(table);
        Ran ran = bench.test(ZOO, "ZooTest,ClientZooTest", "-Pgates", "-Drealtime.seeds=" + seed);
        if (Files.exists(table)) {
            Files.copy(table, kept);
            Files.setLastModifiedTime(kept, FileTime.fromMillis(ran.isWell() ? System.currentTimeMillis() : 0));
        }
        return ran.isWell();
    }

    private static boolean isFresh(Path kept, Bench bench) throws IOException {
        if (!Files.exists(kept)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(kept);
        for (String source : SOURCES) {
            if (newest(bench.file(source))
                    .filter(time -> time.compareTo(made) > 0)
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FileTime> newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            FileTime newest = null;
            for (Path file : (Iterable<Path>) files::iterator) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = newest == null || time.compareTo(newest) > 0 ? time : newest;
            }
            return Optional.ofNullable(newest);
        }
    }

    private static List<Row> read(Path kept) throws IOException {
        return Files.exists(kept)
                ? Files.readAllLines(kept).stream().skip(1).map(Row::of).toList()
                : List.of();
    }

    static String figure(List<Row> rows) {
        long faulty = rows.stream().filter(Row::faulty).count();
        long right = rows.stream().filter(row -> row.faulty() && row.isRight()).count();
        long alarms =
                rows.stream().filter(row -> !row.faulty() && !row.isRight()).count();
        return right + " of " + faulty + " ("
                + count(rows.stream().filter(Row::faulty).map(Row::member)) + " members; "
                + count(rows.stream().map(Row::seed)) + " seeds); " + alarms + " alarms";
    }

    private static boolean held(List<Row> rows) {
        return rows.stream().allMatch(Row::isRight)
                && count(rows.stream().map(Row::seed)) >= SEEDS
                && count(rows.stream().filter(Row::faulty).map(Row::member)) >= MEMBERS;
    }

    private static long count(Stream<String> names) {
        return names.distinct().count();
    }
}
