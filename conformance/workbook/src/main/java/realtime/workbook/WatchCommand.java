package realtime.workbook;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.workbook.chapter.Exercise;

/** {@code watch}: a verdict after every save. */
@Command(
        name = "watch",
        description =
                "Judges the exercise at hand after every save, and shows hints, the list and the answer at a key.",
        footer = {
            "",
            "Examples:",
            "  ./workbook watch          goes on where you are; the same as ./workbook in a terminal",
            "  ./workbook watch 05.3     begins with this exercise",
            "",
            "Keys: h hint, b book, s answer, l list, j JShell, r reset, n next, p back, t again, ? help, q quit.",
            "NO_COLOR=1 and --ascii are respected. Without a terminal it prints where you are, and ends with status 0."
        })
final class WatchCommand extends Action {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "an exercise, such as 04.1")
    private String id;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Exercise> named = Optional.ofNullable(id).map(name -> Choice.exercise(house().catalogue(), name));
        return new Watching(house(), console()).run(named);
    }
}
