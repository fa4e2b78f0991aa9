package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.progress.State;

/**
 * What stands above each page: which exercise it is, where, and how it stands.
 *
 * @param facts what is looked up
 * @param style for bold letters
 * @param width of the window
 */
record Head(Facts facts, Console style, int width) {
    /** All of it. */
    List<String> full(View view) {
        List<String> lines = new ArrayList<>(List.of(title(view)));
        lines.addAll(file(view));
        lines.addAll(task(view.exercise()));
        lines.addAll(Screen.row("state", state(view), width));
        lines.add("");
        return lines;
    }

    /** Without the task, where a page needs its lines. */
    List<String> brief(View view) {
        List<String> lines = new ArrayList<>(List.of(title(view)));
        lines.addAll(file(view));
        lines.addAll(Screen.row("state", state(view), width));
        return lines;
    }

    /** Where there is next to no room. */
    List<String> least(View view) {
        return List.of(title(view));
    }

    private String title(View view) {
        Exercise exercise = view.exercise();
        long solved = facts.exercises().stream()
                .filter(one -> facts.state(one) == State.SOLVED)
                .count();
        String title = exercise.id() + "  " + exercise.title() + (exercise.starred() ? " ★" : "");
        String right = "about " + exercise.minutes() + " min · " + solved + " of "
                + facts.exercises().size() + " solved";
        int gap = width - title.length() - right.length();
        return style.bold(title) + (gap < 2 ? "" : " ".repeat(gap) + right);
    }

    /** In one piece, so that it can be clicked: on a line of its own where it is long, without its folders where that is too long. */
    private List<String> file(View view) {
        String place = facts.place(view.exercise(), view.told());
        String row = Screen.label("file") + place;
        String name = place.substring(place.lastIndexOf('/') + 1);
        return List.of(row.length() <= width ? row : place.length() <= width ? place : Screen.label("file") + name);
    }

    /** What is given and asked for, where its rules are, and its section. */
    List<String> task(Exercise exercise) {
        List<String> lines = new ArrayList<>();
        Task.lines(exercise.task()).forEach(line -> lines.addAll(Screen.row(line.label(), line.text(), width)));
        facts.rules(exercise).ifPresent(path -> lines.addAll(Screen.row("rules", rules(path), width)));
        facts.section(exercise).ifPresent(section -> lines.addAll(Screen.row("section", section, width)));
        return lines;
    }

    private static String rules(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return "the comments in " + name + " (? says where it is)";
    }

    private String state(View view) {
        if (view.judging()) {
            return "judging …" + (view.waited() > 0 ? " " + view.waited() + " s" : "");
        }
        String words = facts.state(view.exercise()).words();
        return view.run() == null ? words : words + " · " + view.run().words(Optional.ofNullable(view.before()));
    }
}
