package realtime.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The echo servers under the same load, in rounds: in each round every server has its turn with every number of connections.
 * Medians of the rounds are printed and written as CSV; what counts is how they compare with each other.
 */
public final class EchoLoad {
    private static final List<String> NAMES = List.of("solution", "loop", "jetty", "netty", "undertow");
    private static final int[] CONNECTIONS = {1, 64, 1_000};
    private static final int IDLE = 10_000;

    private final Map<Integer, Map<String, List<Round>>> rounds = new TreeMap<>();
    private final List<String> names;
    private final PrintWriter csv;

    /** @param processor microseconds of the server's time on a processor, for one message */
    private record Round(Crowd.Figures figures, double processor) {}

    private EchoLoad(List<String> names, PrintWriter csv) {
        this.names = names;
        this.csv = csv;
    }

    /** @param arguments rounds, milliseconds of each, the file for the CSV, and perhaps names of servers */
    public static void main(String... arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        long millis = Long.parseLong(arguments[1]);
        List<String> names = arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : NAMES;
        try (PrintWriter csv =
                new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8))) {
            csv.println("Connections,What," + String.join(",", names));
            EchoLoad load = new EchoLoad(names, csv);
            load.measure(count, millis);
            load.rounds.forEach(load::print);
            load.idle();
        }
    }

    private void measure(int count, long millis) throws IOException {
        List<Child> children = new ArrayList<>();
        try {
            for (String name : names) {
                children.add(Child.start(name));
            }
            for (Child child : children) {
                round(child, 64, 2 * millis); // what is compiled late would count against whoever comes first
            }
            for (int i = 0; i < count; i++) {
                for (int connections : CONNECTIONS) {
                    for (Child child : children) {
                        rounds.computeIfAbsent(connections, key -> new TreeMap<>())
                                .computeIfAbsent(child.name(), key -> new ArrayList<>())
                                .add(round(child, connections, millis));
                    }
                }
                System.err.println("round " + (i + 1) + " of " + count);
            }
        } finally {
            children.forEach(Child::close);
        }
    }

    private static Round round(Child child, int connections, long millis) throws IOException {
        try (Crowd crowd = new Crowd(child.port(), connections)) {
            crowd.talk(millis / 2);
            Duration before = child.processor();
            Crowd.Figures figures = crowd.talk(millis);
            double nanos = child.processor().minus(before).toNanos();
            return new Round(figures, nanos / 1e3 / figures.count());
        }
    }

    private void print(int connections, Map<String, List<Round>> measured) {
        print("messages a second", connections, measured, round -> round.figures()
                .messages());
        print("p50 in microseconds", connections, measured, round -> round.figures()
                .middle());
        print("p99 in microseconds", connections, measured, round -> round.figures()
                .late());
        print("microseconds of processor a message", connections, measured, Round::processor);
    }

    private void print(
            String what, int connections, Map<String, List<Round>> measured, ToDoubleFunction<Round> figure) {
        Map<String, Double> medians = new TreeMap<>();
        measured.forEach((name, all) -> medians.put(name, median(all, figure)));
        print(what, connections, medians);
    }

    private static double median(List<Round> all, ToDoubleFunction<Round> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** A line a figure; the ratio says how many times the solution's figure it is. */
    private void print(String what, int connections, Map<String, Double> values) {
        double solution = values.getOrDefault("solution", Double.NaN);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%6d  %-34s", connections, what));
        values.forEach((name, value) ->
                line.append(String.format(Locale.ROOT, "  %s %,.1f (%.2f)", name, value, value / solution)));
        System.out.println(line);
        csv.printf(Locale.ROOT, "\"%,d\",%s", connections, what);
        names.forEach(name -> csv.printf(
                Locale.ROOT, values.get(name) < 100 ? ",%.1f" : ",\"%,.0f\"", values.getOrDefault(name, Double.NaN)));
        csv.println();
    }

    /** What a connection costs that says nothing: fresh processes, so that nothing else is in them. */
    private void idle() throws IOException {
        Map<String, Double> heap = new TreeMap<>();
        Map<String, Double> resident = new TreeMap<>();
        for (String name : names) {
            try (Child child = Child.start(name)) {
                try (Crowd first = new Crowd(child.port(), 100)) {
                    first.talk(200);
                }
                Child.Memory before = child.memory();
                try (Crowd crowd = new Crowd(child.port(), IDLE)) {
                    crowd.talk(1); // each has sent a message before it falls silent
                    Child.Memory after = child.memory();
                    heap.put(name, (double) (after.heap() - before.heap()) / IDLE);
                    resident.put(name, (double) (after.resident() - before.resident()) / IDLE);
                }
            }
        }
        print("octets of heap a connection", IDLE, heap);
        print("octets of memory a connection", IDLE, resident);
    }
}
