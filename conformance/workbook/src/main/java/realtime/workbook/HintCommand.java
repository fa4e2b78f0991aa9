package realtime.workbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.PlainText;
import realtime.workbook.console.Wrap;
import realtime.workbook.progress.Progress;

/** {@code hint}: one of the three hints of an exercise. */
@Command(
        name = "hint",
        description = "Shows the next hint of an exercise, or the one you ask for.",
        footer = {
            "",
            "Examples:",
            "  ./workbook hint 04.1      the next one",
            "  ./workbook hint 04.1 3    the last one"
        })
final class HintCommand extends Action {
    private static final int WIDTH = 96;

    @Parameters(index = "0", paramLabel = "ID", description = "an exercise, such as 04.1")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "1-3", description = "which hint")
    private Integer number;

    @Override
    public Integer call() {
        Exercise exercise = Choice.exercise(house().catalogue(), id);
        int last = exercise.hints().size();
        if (number != null && (number < 1 || number > last)) {
            throw new UsageException(
                    "Exercise " + exercise.id() + " has the hints 1 to " + last + ", not " + number + ".");
        }
        Progress progress = Progress.of(house());
        int shown = number != null ? number : Math.min(progress.hints(exercise) + 1, last);
        progress.hinted(exercise, shown);
        console().say(console().bold(exercise.id() + "  " + exercise.title() + ", hint " + shown + " of " + last));
        Wrap.words(PlainText.of(exercise.hints().get(shown - 1)), WIDTH).forEach(console()::say);
        if (shown < last) {
            console().say();
            console().say("Not enough? ./workbook hint " + exercise.id() + " " + (shown + 1));
        }
        return OK;
    }
}
