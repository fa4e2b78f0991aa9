package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.console.PlainText;
import realtime.workbook.console.Wrap;
import realtime.workbook.grade.GradeLines;
import realtime.workbook.grade.Graded;
import realtime.workbook.progress.State;

/**
 * The page that shows a verdict.
 *
 * @param facts what is looked up
 * @param style for colours
 */
record VerdictLines(Facts facts, Console style) {
    private static final int PRINTED = 12;

    /** All of it; where that is more than {@code room} lines, what decides comes first, in no more than these. */
    List<String> lines(View view, int width, int room) {
        Graded graded = view.graded();
        if (graded == null) {
            return Wrap.words(
                    facts.state(view.exercise()) == State.SOLVED
                            ? "This is solved. It is just judged once more."
                            : "The first verdict is on its way.",
                    width);
        }
        List<String> lines = new ArrayList<>();
        switch (graded.verdict()) {
            case PASS, LENIENT -> solved(graded, width, lines);
            case NOT_STARTED -> notStarted(graded, width, lines);
            default -> wrong(view.run(), width, room, lines);
        }
        return lines;
    }

    private void solved(Graded graded, int width, List<String> lines) {
        Exercise exercise = graded.exercise();
        long tries = graded.results().stream().mapToLong(Result::tries).sum();
        int checks = graded.results().size();
        lines.add(style.green("✓ solved") + "   " + (checks == 1 ? "the check holds" : "all " + checks + " checks hold")
                + ", in " + tries + " tries");
        lines.add("");
        lines.addAll(Screen.row("learnt", PlainText.of(exercise.learnt()), width));
        facts.claim(exercise).ifPresent(claim -> {
            lines.add("");
            lines.addAll(Screen.row("settled", claim, width));
        });
        printed(graded, width, lines);
        lines.add("");
        lines.add("n goes on, when you like.");
    }

    private void notStarted(Graded graded, int width, List<String> lines) {
        long hold = graded.count(Verdict.PASS);
        String sentence = hold == 0
                ? "Not started: the hole still throws todo(\""
                        + graded.exercise().id() + "\"). Write the method, and save."
                : "Begun: " + hold + " of " + graded.results().size() + " checks hold already; the others meet a todo.";
        lines.addAll(Wrap.words(sentence, width));
        printed(graded, width, lines);
    }

    private void wrong(Run run, int width, int room, List<String> lines) {
        Graded graded = run.graded();
        Wrap.words("✗ not right yet" + count(graded), width).forEach(line -> lines.add(style.red(line)));
        Wrap.words(run.pointer(), width).stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(style.yellow(line)));
        String message = Wrap.indent(run.failure(), "")
                + GradeLines.mostTelling(graded).map(GradeLines::boundary).orElse("");
        List<String> all = new ArrayList<>(List.of(""));
        message.lines().forEach(line -> all.addAll(Hanging.wrap(line, width)));
        List<String> printed = new ArrayList<>();
        printed(graded, width, printed);
        if (lines.size() + all.size() + printed.size() > room) {
            lines.addAll(Digest.of(message, width, room - lines.size()));
            lines.addAll(List.of("", "All of it:"));
        }
        lines.addAll(all);
        lines.addAll(printed);
    }

    /** How many of all checks fail; always all of them, unless they could not be run to the end. */
    private static String count(Graded graded) {
        Optional<Result> trouble = graded.results().stream()
                .filter(result -> result.property().equals(graded.exercise().className()))
                .findFirst();
        long failed = graded.count(Verdict.FAIL);
        if (trouble.isPresent()) {
            long made = graded.results().size() - 1L;
            return made == 0 ? "" : ": it was ended behind " + made + (made == 1 ? " check" : " checks");
        }
        return ": " + failed + " of " + graded.results().size() + (failed == 1 ? " checks fails" : " checks fail")
                + (failed == 1 ? "" : "; mend this one first");
    }

    /** The end of it: whoever prints in a loop still wants to see the verdict. */
    private static void printed(Graded graded, int width, List<String> lines) {
        if (graded.output().isBlank()) {
            return;
        }
        List<String> all = Wrap.indent(graded.output(), "| ").lines().toList();
        int hidden = Math.max(0, all.size() - PRINTED);
        lines.add("");
        lines.add("It printed" + (hidden == 0 ? ":" : " " + all.size() + " lines; the last " + PRINTED + " are:"));
        all.subList(hidden, all.size()).forEach(line -> lines.addAll(Hanging.wrap(line, width)));
    }
}
