package realtime.workbook;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Nearest;
import realtime.workbook.record.Golden;

/** For authors: what a learner reads who makes a golden mistake. */
@Command(
        name = "golden",
        hidden = true,
        description = "Grades a golden mistake and prints what a learner would read; without a name it lists them.",
        footer = {"", "Example:", "  ./workbook golden 04.1 hex"})
final class GoldenCommand extends Action {
    @Parameters(index = "0", paramLabel = "ID", description = "an exercise, such as 04.1")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "a mistake, such as hex")
    private String name;

    @Override
    public Integer call() {
        Exercise exercise = Choice.exercise(house().catalogue(), id);
        Golden golden = new Golden(house());
        List<String> names = golden.names(exercise);
        if (name == null) {
            names.forEach(console()::say);
            return OK;
        }
        if (!names.contains(name)) {
            throw new UsageException("Exercise " + exercise.id() + " has no golden mistake " + name + "."
                    + Nearest.sentence(name, names));
        }
        console().out().print(golden.tell(exercise, name).text());
        return OK;
    }
}
