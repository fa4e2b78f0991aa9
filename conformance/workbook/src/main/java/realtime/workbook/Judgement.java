package realtime.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import realtime.conformance.Verdict;
import realtime.conformance.report.Finding;
import realtime.conformance.report.Report;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.Survey;
import realtime.workbook.console.Console;
import realtime.workbook.console.Wrap;

/**
 * Runs properties against a peer and tells what came of it.
 *
 * @param console whom to tell
 * @param subject what is judged, for people
 * @param options what was asked for
 * @param survey what the peer said that it supports, if it was asked
 */
record Judgement(Console console, String subject, RunOptions options, Optional<Survey> survey) {
    Judgement(Console console, String subject, RunOptions options) {
        this(console, subject, options, Optional.empty());
    }

    /** The most characters of a note that is told on one line. */
    private static final int LONGEST = 160;

    private static final double PATIENCE = Double.parseDouble(System.getProperty("realtime.patience", "1"));

    /** No run against a server takes longer, however slow it is: 80 seconds. */
    static final long SERVER_MILLIS = Math.round(80_000 * PATIENCE);

    /** A client may be a program that takes its time to start: 15 minutes. */
    static final long CLIENT_MILLIS = Math.round(900_000 * PATIENCE);

    /** A peer that has not passed a single property by then is not tried any more: 20 seconds. */
    private static final long HOPELESS_MILLIS = Math.round(20_000 * PATIENCE);

    private static final long LOOK_MILLIS = 50;

    /** Who accepts connections, and then hangs, has answered. */
    private static final String HANGS =
            "It accepts connections, and sends no plain message back; not one property came to its end in time.";

    /** The same, of a peer that was asked what it supports; says so, a line for each. */
    Judgement knowing(Survey asked) {
        asked.found().forEach((what, answer) -> console.progress("  " + what + ": " + Wrap.visible(shortened(answer))));
        return new Judgement(console, subject, options, Optional.of(asked));
    }

    int unreachable(String obstacle) {
        return finish(List.of(inconclusive("connection", obstacle)), true);
    }

    private static Result inconclusive(String what, String sentence) {
        return unnamed(what, Verdict.INCONCLUSIVE, sentence);
    }

    private static Result unnamed(String what, Verdict verdict, String sentence) {
        return new Result(
                what, List.of(), Optional.empty(), verdict, 0, 0, sentence, Optional.empty(), Optional.empty(), 0);
    }

    /**
     * Runs them.
     *
     * @param most how long it may take, in milliseconds
     * @return the exit status
     */
    int run(Settings settings, Class<?> properties, long most) {
        List<Result> results = new CopyOnWriteArrayList<>();
        console.progress("judging " + subject + " …");
        int all = new SuiteRun(settings, name -> {}, result -> {}).count(properties);
        try (Ticker ticker = new Ticker(console, all)) {
            FutureTask<List<Result>> run = new FutureTask<>(() -> new SuiteRun(settings, ticker::begin, result -> {
                        results.add(result);
                        ticker.end();
                    })
                    .run(properties));
            Thread thread = new Thread(run, "run");
            thread.setDaemon(true);
            thread.start();
            wait(run, results, most);
            return finish(results, run.isDone());
        }
    }

    /** Until it is done, or goes on for too long. */
    private static void wait(FutureTask<List<Result>> run, List<Result> results, long most) {
        long start = System.nanoTime();
        long millis = 0;
        while (millis < most && (millis < HOPELESS_MILLIS || results.stream().anyMatch(Judgement::isGood))) {
            try {
                run.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                millis = (System.nanoTime() - start) / 1_000_000;
            } catch (ExecutionException e) {
                throw new IllegalStateException("the suite itself has failed: " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean isGood(Result result) {
        return result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT;
    }

    private int finish(List<Result> results, boolean complete) {
        List<Result> all = new ArrayList<>(results);
        if (!complete) {
            all.add(
                    results.isEmpty() && survey.filter(asked -> !asked.echoes()).isPresent()
                            ? unnamed("time", Verdict.FAIL, HANGS)
                            : inconclusive("time", "The rest of the properties was not tried: the peer is too slow."));
        }
        Report report = new Report(
                subject,
                options.seed(),
                options.strict(),
                all,
                survey.map(Survey::found).orElse(Map.of()));
        print(report);
        write(report);
        return report.verdict().exitStatus();
    }

    private void print(Report report) {
        report.findings().forEach(this::violation);
        for (Result result : report.results()) {
            if (result.verdict() == Verdict.LENIENT) {
                console.say(console.yellow("lenient") + "  " + result.property() + ": "
                        + shortened(Wrap.visible(result.message())));
            } else if (result.verdict() == Verdict.INCONCLUSIVE
                    && result.requirements().isEmpty()) {
                console.say(console.yellow("inconclusive") + "  " + Wrap.visible(result.message()));
            }
        }
        StringBuilder counts = new StringBuilder();
        report.summary().forEach((verdict, count) -> {
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(verdict.key());
            }
        });
        String verdict = report.verdict().key();
        boolean good = report.verdict() == Report.Overall.CONFORMS;
        console.say((good ? console.green(verdict) : console.red(verdict)) + ": " + subject + " (" + counts + "; seed "
                + report.seed() + ")");
    }

    private void violation(Finding finding) {
        console.say(console.red("✗ " + finding.requirement()) + "  "
                + finding.shown().property());
        console.say(Wrap.indent(finding.shown().message(), "    "));
        if (!finding.alike().isEmpty()) {
            String names = String.join(", ", finding.alike());
            console.say(Wrap.indent("  it shows also in    " + shortened(names), "    "));
        }
        console.say();
    }

    /** For one line; the report has all of it. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    private void write(Report report) {
        if (options.report() == null) {
            return;
        }
        try {
            report.write(options.report());
            console.say("report: " + options.report().resolve("report.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the report cannot be written to " + options.report() + ": " + e.getMessage(), e);
        }
    }
}
