package realtime.workbook.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import realtime.workbook.gate.Bench.Ran;
import realtime.workbook.gate.Gate.Figure;

/** Mutants of the solutions: how many the tests find, and whether those that survive are listed with a reason. */
final class Mutants {
    private static final String REPORT = "solutions/target/pit-reports/mutations.csv";
    private static final String LIST = "solutions/src/test/pit/survivors.csv";
    private static final double DEMANDED = 90;

    private Mutants() {}

    static Figure measure(Bench bench) throws IOException {
        Ran ran = bench.maven("-Ppit", "-pl", "solutions", "-am", "verify", "-Dmaven.test.skip.exec=true");
        List<String[]> mutants = Files.readAllLines(bench.file(REPORT)).stream()
                .map(line -> line.split(",", 7))
                .toList();
        List<String> survivors =
                mutants.stream().filter(Mutants::survives).map(Mutants::name).toList();
        double killed = 100.0 * (mutants.size() - survivors.size()) / Math.max(1, mutants.size());
        int unknown = unlisted(survivors, Files.readAllLines(bench.file(LIST))).size();
        return new Figure(
                String.format(Locale.ROOT, "%.1f %% of %d; %d unlisted", killed, mutants.size(), unknown),
                ran.isWell() && killed >= DEMANDED && unknown == 0);
    }

    /** Each line of the list accounts for one survivor: its class, method and mutator come first, and then a reason. */
    static List<String> unlisted(List<String> survivors, List<String> list) {
        List<String> left = new ArrayList<>(survivors);
        for (String line : list) {
            String[] cells = line.split(",", 4);
            if (cells.length == 4 && !cells[3].isBlank()) {
                left.remove(cells[0] + "," + cells[1] + "," + cells[2]);
            }
        }
        return left;
    }

    private static boolean survives(String[] mutant) {
        return mutant[5].equals("SURVIVED") || mutant[5].equals("NO_COVERAGE");
    }

    private static String name(String[] mutant) {
        return simple(mutant[1]) + "," + mutant[3] + "," + simple(mutant[2]);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
