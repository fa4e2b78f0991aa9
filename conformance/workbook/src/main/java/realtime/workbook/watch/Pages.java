package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.console.PlainText;
import realtime.workbook.console.Wrap;
import realtime.workbook.progress.State;

/**
 * The pages that fill the middle of the screen.
 *
 * @param facts what is looked up
 * @param style for colours
 */
record Pages(Facts facts, Console style) {
    private static final List<String> HELP = List.of(
            "Write the method in your editor and save: the verdict comes by itself.",
            "",
            "h   a hint; again: the next one, up to the third",
            "b   the book, opened at this exercise",
            "s   the answer beside yours; asks first",
            "l   the list: arrow keys or a number such as 5.3, then Enter",
            "j   JShell with the classes of this chapter; /exit comes back",
            "r   the stub again; asks first, and keeps yours in .workbook/backups",
            "n   the next exercise that is not solved",
            "p   the exercise before this one",
            "t   judge again; the same seed, so the same tries",
            "?   this page",
            "q   quit; ./workbook comes back to where you are",
            "",
            "Space, Page Up and the arrow keys scroll; Enter and Esc lead back to the verdict.",
            "Code that loops, exits or floods is ended, with a sentence. But it runs as you:",
            "what touches files and processes is refused, and that is a guard, not a jail.");

    /** @param room how many lines of it are seen at once; what decides comes first */
    List<String> body(View view, int width, int room) {
        return switch (view.page()) {
            case VERDICT -> new VerdictLines(facts, style).lines(view, width, room);
            case HINTS -> hints(view, width);
            case LIST -> list(view, width);
            case SOLUTION -> solution(view.exercise(), width);
            case HELP -> help(view.exercise(), width);
        };
    }

    private List<String> help(Exercise exercise, int width) {
        List<String> lines = new ArrayList<>();
        facts.rules(exercise)
                .ifPresent(path -> lines.addAll(List.of(
                        "The rules of " + exercise.id()
                                + " are the comments in the contract that your class implements:",
                        path,
                        "")));
        HELP.forEach(line -> lines.addAll(Hanging.wrap(line, width)));
        return lines;
    }

    private List<String> hints(View view, int width) {
        List<String> all = view.exercise().hints();
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= view.hint(); number++) {
            lines.add(style.bold("Hint " + number + " of " + all.size()));
            lines.addAll(Wrap.words(PlainText.of(all.get(number - 1)), width));
            lines.add("");
        }
        lines.add(
                view.hint() < all.size()
                        ? "h shows the next one. Enter leads back."
                        : "That was the last one; s shows the answer. Enter leads back.");
        return lines;
    }

    private List<String> list(View view, int width) {
        List<String> lines = new ArrayList<>();
        for (Exercise exercise : facts.exercises()) {
            State state = facts.state(exercise);
            boolean chosen = lines.size() == view.cursor();
            String line = String.format(
                    "%s %s %-6s %-34s %3d min  %s",
                    chosen ? ">" : " ",
                    state == State.SOLVED ? "✓" : state == State.WRONG ? "✗" : " ",
                    exercise.id() + (exercise.starred() ? "★" : ""),
                    exercise.title(),
                    exercise.minutes(),
                    state.words());
            String cut = line.substring(0, Math.min(line.length(), width));
            lines.add(chosen ? style.bold(cut) : cut);
        }
        return lines;
    }

    private List<String> solution(Exercise exercise, int width) {
        boolean beside = width >= HouseFacts.WIDE;
        List<String> lines = new ArrayList<>(List.of(
                beside
                        ? "yours, and the answer; | marks lines that differ"
                        : "< yours, > the answer; what has no mark is in both"));
        lines.add("");
        lines.addAll(facts.comparison(exercise, width));
        return lines;
    }
}
