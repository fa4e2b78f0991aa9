package realtime.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds, each with a fresh JVM for each of them, and prints medians beside each other. A machine that
 * is disturbed for a while disturbs one round of all of them, not all rounds of one.
 */
public final class CodecSpeed {
    private static final Set<String> OURS = Set.of("solution", "fast", "onePass");
    private static final String CHECK = "Validates";
    private static final double UNDISTURBED = 90; // of a hundred iterations, so many were not faster

    private CodecSpeed() {}

    /**
     * @param arguments the number of rounds, perhaps a file for the medians as CSV, then what JMH takes: names of benchmarks,
     *     {@code -p size=16}
     */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException, IOException {
        int rounds = Integer.parseInt(arguments[0]);
        boolean file = arguments.length > 1 && arguments[1].endsWith(".csv");
        String[] rest = Arrays.copyOfRange(arguments, file ? 2 : 1, arguments.length);
        Map<String, Map<String, List<Double>>> table = new TreeMap<>();
        for (int round = 1; round <= rounds; round++) {
            OptionsBuilder options = new OptionsBuilder();
            options.parent(new CommandLineOptions(rest));
            options.forks(1)
                    .warmupIterations(10)
                    .warmupTime(TimeValue.milliseconds(500)) // a busy machine compiles late
                    .measurementIterations(150)
                    .measurementTime(TimeValue.milliseconds(3)) // shorter than the slice of time of a busy machine
                    .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true);
            new Runner(options.build()).run().forEach(result -> add(result, table));
            System.err.println("round " + round + " of " + rounds);
        }
        table.forEach(CodecSpeed::print);
        if (file) {
            Files.write(Path.of(arguments[1]), csv(table));
        }
    }

    private static void add(RunResult result, Map<String, Map<String, List<Double>>> table) {
        String name = result.getParams().getBenchmark();
        int dot = name.lastIndexOf('.');
        StringBuilder row = new StringBuilder(name.substring(name.lastIndexOf('.', dot - 1) + 1, dot));
        for (String key : result.getParams().getParamsKeys()) {
            row.append(String.format(" %9s", result.getParams().getParam(key)));
        }
        String who = name.substring(dot + 1);
        if (who.endsWith(CHECK)) { // only checked, and made a string, are two things
            who = who.substring(0, who.length() - CHECK.length());
            row.append(" checked");
        }
        List<Double> scores = table.computeIfAbsent(row.toString(), key -> new TreeMap<>())
                .computeIfAbsent(who, key -> new ArrayList<>());
        double[] iterations = result.getBenchmarkResults().stream()
                .flatMap(one -> one.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        scores.add(iterations[(int) (iterations.length * UNDISTURBED / 100)]);
    }

    /** Operations a millisecond, and ours in units of the fastest peer. */
    private static void print(String row, Map<String, List<Double>> scores) {
        Map<String, Double> medians = new TreeMap<>();
        scores.forEach((name, all) -> medians.put(name, median(all)));
        StringBuilder line = new StringBuilder(String.format("%-50s", row));
        medians.forEach((name, median) -> line.append(String.format(Locale.ROOT, "  %s %,.1f", name, median)));
        line.append(String.format(Locale.ROOT, "  ours/best peer %.2f", best(medians, true) / best(medians, false)));
        System.out.println(line);
    }

    private static List<String> csv(Map<String, Map<String, List<Double>>> table) {
        List<String> names = List.of("solution", "fast", "onePass", "jetty", "netty");
        List<String> lines = new ArrayList<>();
        lines.add("What," + String.join(",", names));
        table.forEach((row, scores) -> {
            StringBuilder line = new StringBuilder(row.strip().replaceAll("\\s+", " "));
            for (String name : names) {
                line.append(
                        scores.containsKey(name)
                                ? String.format(Locale.ROOT, ",\"%,.0f\"", median(scores.get(name)))
                                : ",");
            }
            lines.add(line.toString());
        });
        return lines;
    }

    private static double best(Map<String, Double> medians, boolean ours) {
        return medians.entrySet().stream()
                .filter(entry -> OURS.contains(entry.getKey()) == ours)
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(Double.NaN);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
