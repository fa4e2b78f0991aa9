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

/**
 * The page that shows a verdict.
 *
 * @param facts what is looked up
 * @param style for colours
 */
record VerdictLines(Facts facts, Console style) {
    private static final int PRINTED = 12;

    List<String> lines(Desk.View view, int width) {
        Graded graded = view.graded();
        if (graded == null) {
            return List.of("The first verdict is on its way.");
        }
        List<String> lines = new ArrayList<>();
        switch (graded.verdict()) {
            case PASS, LENIENT -> solved(graded, width, lines);
            case NOT_STARTED -> notStarted(graded, width, lines);
            default -> wrong(graded, width, lines);
        }
        return lines;
    }

    private void solved(Graded graded, int width, List<String> lines) {
        Exercise exercise = graded.exercise();
        long tries = graded.results().stream().mapToLong(Result::tries).sum();
        lines.add(
                style.green("✓ solved") + "   " + graded.results().size() + " properties hold, in " + tries + " tries");
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
                : "Begun: " + hold + " of " + graded.results().size()
                        + " properties hold already; the others meet a todo.";
        lines.addAll(Wrap.words(sentence, width));
        printed(graded, width, lines);
    }

    private void wrong(Graded graded, int width, List<String> lines) {
        Optional<Result> first = GradeLines.mostTelling(graded);
        lines.add(style.red("✗ not right yet"));
        lines.add("");
        first.map(result -> Wrap.indent(result.message(), ""))
                .ifPresent(text -> text.lines().forEach(line -> lines.addAll(Hanging.wrap(line, width))));
        first.flatMap(Result::counterexample)
                .map(Result.Counterexample::boundary)
                .filter(words -> words != null && !words.isEmpty())
                .ifPresent(words -> lines.addAll(List.of("", words + ".")));
        long more = graded.count(Verdict.FAIL) - 1;
        if (more > 0) {
            lines.add("");
            lines.add(more + " more " + (more == 1 ? "waits" : "wait") + " behind this one.");
        }
        printed(graded, width, lines);
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
