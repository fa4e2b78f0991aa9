package realtime.workbook.gate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import realtime.workbook.gate.Bench.Ran;
import realtime.workbook.gate.Gate.Figure;

/** What the build measures, in its profiles. */
final class SuiteGates {
    private static final String ZOO = "conformance/zoo";
    private static final int MOST_MILLIS = 90_000;
    private static final long VERIFY_MILLIS = 360_000;
    private static final Pattern TESTS = Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+)");
    private static final Pattern PAPER = Pattern.compile("paper: (\\w+ of \\d+ \\w+)");
    private static final Pattern HOSTILE = Pattern.compile("hostile \\w+: (\\d+) ms");

    private SuiteGates() {}

    static List<Gate> all() {
        return List.of(
                new Gate("verify", "mvn verify", "<= 6 min", SuiteGates::verify),
                new Gate("pit", "mutants of the solutions killed", ">= 90 %; survivors listed", Mutants::measure),
                new Gate("book", "PDF and EPUB, looked into", "whole", SuiteGates::book),
                new Gate("hostile", "a run over the most hostile peer", "<= 90 s", SuiteGates::hostile),
                new Gate("alarms", "false alarms over real servers and clients", "0", SuiteGates::alarms),
                new Gate("zoo", "faulty members found by the right rule", "all, on 20 seeds", Animals::measure));
    }

    private static Figure verify(Bench bench) throws IOException {
        Ran ran = bench.maven("verify");
        return new Figure(ran.seconds(), ran.isWell() && ran.millis() <= VERIFY_MILLIS);
    }

    private static Figure book(Bench bench) throws IOException {
        Ran ran = bench.test("chapters", "PaperTest", "-Pbook");
        String figure = PAPER.matcher(ran.output())
                .results()
                .map(result -> result.group(1))
                .sorted()
                .collect(Collectors.joining("; "));
        return new Figure(
                figure.isEmpty() ? "nothing was made" : figure, ran.isWell() && figure.split("; ").length == 2);
    }

    private static Figure hostile(Bench bench) throws IOException {
        Ran ran = bench.test("conformance/workbook", "HostileServersTest", "-Pgates");
        long longest = HOSTILE.matcher(ran.output())
                .results()
                .mapToLong(result -> Long.parseLong(result.group(1)))
                .max()
                .orElse(Long.MAX_VALUE);
        return new Figure(
                String.format(Locale.ROOT, "%.1f s", longest / 1_000.0), ran.isWell() && longest <= MOST_MILLIS);
    }

    private static Figure alarms(Bench bench) throws IOException {
        // Who is slow is not wrong: on a busy machine megabytes take their time.
        Ran ran = bench.test(ZOO, "RealServersTest,RealFramesTest,RealClientsTest", "-Pgates", "-Drealtime.patience=3");
        MatchResult tests = TESTS.matcher(ran.output())
                .results()
                .reduce((first, second) -> second)
                .orElse(null);
        return tests == null
                ? new Figure("nothing was run", false)
                : new Figure(
                        Integer.parseInt(tests.group(2)) + Integer.parseInt(tests.group(3)) + " of " + tests.group(1)
                                + " tests alarm",
                        ran.isWell());
    }
}
