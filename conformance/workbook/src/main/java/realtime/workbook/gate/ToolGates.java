package realtime.workbook.gate;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.workbook.gate.Bench.Ran;
import realtime.workbook.gate.Gate.Figure;

/** What the tool's own commands measure. */
final class ToolGates {
    private static final List<String> AREAS =
            List.of("handshake", "framing", "closing", "utf8", "compression", "limits");
    private static final long SERVER_MILLIS = 60_000;
    private static final long AREA_MILLIS = 45_000;
    private static final long GRADE_MILLIS = 2_000;
    private static final long FEWEST_TRIES = 15_000;

    /** How often what may be flaky is run. */
    static final int RUNS = 50;

    private static final Pattern SAVES =
            Pattern.compile("watch all: .* median (?<median>\\d+ ms), p95 (?<p95>\\d+ ms)");

    private ToolGates() {}

    static List<Gate> all() {
        return List.of(
                new Gate("rows", "testable MUST rows of finished chapters without a property", "0", ToolGates::rows),
                new Gate("grade", "grade of one exercise, the whole process, warm", "<= 2 s", ToolGates::grade),
                new Gate(
                        "watch",
                        "save to verdict; 50 saves of each of three exercises",
                        "median <= 1 s",
                        ToolGates::watch),
                new Gate("server", "conformance server, everything", "<= 60 s and >= 15000 tries", ToolGates::server),
                new Gate("areas", "conformance server, the slowest area", "<= 45 s", ToolGates::areas),
                new Gate("flaky", "flaky results in 50 runs over the solutions", "0", ToolGates::flaky));
    }

    private static Figure rows(Bench bench) throws IOException {
        Ran gaps = bench.tool("conformance", "list", "--gaps");
        return new Figure(last(gaps.output()), gaps.isWell());
    }

    /** The third run: the first two make the archive of classes. */
    private static Figure grade(Bench bench) throws IOException {
        bench.tool("grade", "04.1", "--in", "solutions");
        bench.tool("grade", "04.1", "--in", "solutions");
        Ran ran = bench.tool("grade", "04.1", "--in", "solutions");
        return new Figure(ran.seconds(), ran.isWell() && ran.millis() <= GRADE_MILLIS);
    }

    private static Figure watch(Bench bench) throws IOException {
        Ran ran = bench.test("conformance/workbook", "WatchSpeedTest", "-Pgates");
        return saves(ran.output(), ran.isWell());
    }

    /** Of all saves; each exercise has its own line, and its own median to keep. */
    static Figure saves(String output, boolean well) {
        Matcher all = SAVES.matcher(output);
        return all.find()
                ? new Figure("median " + all.group("median") + "; p95 " + all.group("p95"), well)
                : new Figure("nothing was measured", false);
    }

    private static Figure server(Bench bench) throws IOException {
        Path report = bench.folder("server");
        Ran ran = judge(bench, List.of("--report '" + report + "'"));
        long tries = 0;
        for (JsonElement result : JsonParser.parseString(Files.readString(report.resolve("report.json")))
                .getAsJsonObject()
                .getAsJsonArray("results")) {
            tries += result.getAsJsonObject().get("tries").getAsLong();
        }
        return new Figure(
                ran.seconds() + "; " + tries + " tries",
                ran.isWell() && ran.millis() <= SERVER_MILLIS && tries >= FEWEST_TRIES);
    }

    private static Figure areas(Bench bench) throws IOException {
        long longest = 0;
        String slowest = "";
        boolean well = true;
        for (String area : AREAS) {
            Ran ran = judge(bench, List.of("--only " + area));
            well &= ran.isWell();
            slowest = ran.millis() > longest ? area : slowest;
            longest = Math.max(longest, ran.millis());
        }
        return new Figure(
                String.format(Locale.ROOT, "%s %.1f s", slowest, longest / 1_000.0), well && longest <= AREA_MILLIS);
    }

    /** The reference, with its departures. */
    private static Ran judge(Bench bench, List<String> options) throws IOException {
        Process reference = new ProcessBuilder(bench.launcher(), "serve", "reference")
                .directory(bench.file("").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = reference.inputReader()) {
            lines.readLine(); // its URL
            String command = lines.readLine();
            String departures =
                    "--departures conformance/reference/src/main/resources/realtime/reference/departures.json";
            return bench.shell(String.join(" ", command, departures, String.join(" ", options)));
        } finally {
            reference.descendants().forEach(ProcessHandle::destroyForcibly);
            reference.destroyForcibly();
        }
    }

    private static Figure flaky(Bench bench) throws IOException {
        int failed = 0;
        for (int seed = 1; seed <= bench.runs(); seed++) {
            Ran ran = bench.tool("grade", "04", "05", "06", "--in", "solutions", "--seed", "flaky-" + seed);
            failed += ran.isWell() ? 0 : 1;
            bench.say("run " + seed + " of " + bench.runs() + ": " + ran.seconds() + (ran.isWell() ? "" : ", wrong"));
        }
        return new Figure(failed + " of " + bench.runs() + " runs", failed == 0 && bench.runs() >= RUNS);
    }

    private static String last(String output) {
        return Arrays.stream(output.strip().split("\n"))
                .reduce((first, second) -> second)
                .orElse("")
                .strip();
    }
}
