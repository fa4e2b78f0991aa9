package realtime.workbook;

import picocli.CommandLine.Command;
import realtime.workbook.chapter.Chapter;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.console.Wrap;
import realtime.workbook.progress.Progress;
import realtime.workbook.progress.State;

/** {@code list}: all exercises and how far they have come. */
@Command(
        name = "list",
        description = "Shows all exercises and their state.",
        footer = {"", "Example:", "  ./workbook list"})
final class ListCommand extends Action {
    @Override
    public Integer call() {
        Progress progress = Progress.of(house());
        progress.damage().ifPresent(sentence -> {
            Wrap.words(sentence, 96).forEach(console()::say);
            console().say();
        });
        int solved = 0;
        int all = 0;
        for (Chapter chapter : house().catalogue().chapters()) {
            if (chapter.exercises().isEmpty()) {
                continue;
            }
            console()
                    .say(console().bold(chapter.number() + "  " + chapter.title())
                            + (chapter.finished() ? "" : "   (still being written)"));
            for (Exercise exercise : chapter.exercises()) {
                State state = progress.state(exercise);
                console().say(line(exercise, state));
                solved += state == State.SOLVED ? 1 : 0;
                all++;
            }
        }
        console().say();
        console().say(solved + " of " + all + " solved. ★ marks what you may skip.");
        return OK;
    }

    private String line(Exercise exercise, State state) {
        Console console = console();
        String mark = state == State.SOLVED ? console.green("✓") : state == State.WRONG ? console.red("✗") : " ";
        return String.format(
                "  %s %-6s %-34s %3d min   %s",
                mark,
                exercise.id() + (exercise.starred() ? "★" : ""),
                exercise.title(),
                exercise.minutes(),
                state.words());
    }
}
