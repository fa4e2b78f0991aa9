package realtime.workbook.grade;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.workbook.console.Console;
import realtime.workbook.console.Wrap;

/** What a learner reads about grades. */
public record GradeLines(Console console) {
    private static final int SHOWN = 1;
    private static final int PRINTED = 20;
    private static final int FEW = 3; // of what is solved
    /**
     * We choose the property that failed at the earliest try: its first examples are made for just this mistake. One with a
     * drawing says more than an exception alone, which may come from the suite's own parts around the code.
     */
    private static final Comparator<Result> MOST_TELLING = Comparator.comparing(
                    (Result result) -> result.requirements().isEmpty())
            .thenComparing(
                    result -> result.tries() > 0 && result.counterexample().isEmpty())
            .thenComparingInt(Result::tries);

    /** The failure to show first. */
    public static Optional<Result> mostTelling(Graded graded) {
        return graded.results().stream()
                .filter(one -> one.verdict() != Verdict.PASS && one.verdict() != Verdict.LENIENT)
                .min(Comparator.comparing((Result one) -> one.verdict() != Verdict.FAIL)
                        .thenComparing(MOST_TELLING));
    }

    /** The same without colours, for whatever is no terminal. */
    public static String plain(Graded graded) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new GradeLines(new Console(out, out, false, false)).print(graded);
        out.flush();
        return text.toString();
    }

    public void print(Graded graded) {
        String id = graded.exercise().id() + (graded.exercise().starred() ? "★" : "");
        console.say(String.format("%-6s %-34s %s", id, graded.exercise().title(), words(graded)));
        graded.results().stream()
                .filter(one -> one.verdict() == Verdict.FAIL)
                .sorted(MOST_TELLING)
                .limit(SHOWN)
                .forEach(this::explain);
        long hidden = graded.count(Verdict.FAIL) - SHOWN;
        if (hidden > 0) {
            console.say();
            console.say("       " + hidden + " more " + (hidden == 1 ? "property fails" : "properties fail")
                    + ", perhaps for the same reason: mend this one first.");
        }
        boolean failed = graded.verdict() == Verdict.FAIL;
        if (!graded.output().isBlank() && (failed || graded.isSolved())) {
            if (failed) {
                console.say();
            }
            printed(graded.output().lines().toList(), failed ? PRINTED : FEW);
        }
        if (graded.verdict() == Verdict.FAIL) {
            console.say();
        }
    }

    /** A line about another exercise, which may be the reason. */
    public void point(String sentence) {
        console.say("       " + sentence);
        console.say();
    }

    /** The end of it: whoever prints in a loop still wants to see the verdict. */
    private void printed(List<String> lines, int most) {
        int hidden = Math.max(0, lines.size() - most);
        console.say(
                "       It printed" + (hidden == 0 ? ":" : " " + lines.size() + " lines; the last " + most + " are:"));
        console.say(Wrap.indent(String.join("\n", lines.subList(hidden, lines.size())), "       | "));
    }

    private String words(Graded graded) {
        long asked = graded.results().size() - graded.count(Verdict.UNSUPPORTED);
        long tries = graded.results().stream().mapToLong(Result::tries).sum();
        return switch (graded.verdict()) {
            case PASS, LENIENT -> console.green("✓ solved") + "   " + asked + " properties, " + tries + " tries";
            case NOT_STARTED ->
                graded.count(Verdict.PASS) == 0
                        ? "  not started"
                        : "  begun: " + graded.count(Verdict.PASS) + " of "
                                + graded.results().size() + " properties hold already";
            default -> console.red("✗ not right yet");
        };
    }

    private void explain(Result result) {
        console.say();
        console.say(Wrap.indent(result.message() + boundary(result), "       "));
    }

    /** One more row for a failure, such as {@code it begins at  right at 0, 1, 125; wrong at 126}; empty where that is not known. */
    public static String boundary(Result result) {
        return result.counterexample()
                .map(Result.Counterexample::boundary)
                .filter(words -> words != null && !words.isEmpty())
                .map(words -> "\n  where it begins   " + words)
                .orElse("");
    }

    public void summary(List<Graded> all) {
        long solved = all.stream().filter(Graded::isSolved).count();
        long unstarted =
                all.stream().filter(one -> one.verdict() == Verdict.NOT_STARTED).count();
        if (all.getLast().verdict() != Verdict.FAIL) {
            console.say();
        }
        console.say(solved + " solved, " + (all.size() - solved - unstarted) + " not right yet, " + unstarted
                + " not started");
    }
}
