package realtime.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.PlainText;
import realtime.workbook.console.SideBySide;
import realtime.workbook.console.Wrap;

/** {@code solution}: the answer, beside the learner's. */
@Command(
        name = "solution",
        description = "Shows the answer beside yours.",
        footer = {"", "Example:", "  ./workbook solution 04.1"})
final class SolutionCommand extends Action {
    private static final int COLUMN = 78;

    @Parameters(paramLabel = "ID", description = "an exercise, such as 04.1")
    private String id;

    @Override
    public Integer call() throws IOException {
        Exercise exercise = Choice.exercise(house().catalogue(), id);
        Path answer = house().solutions().resolve(exercise.sourcePath());
        Path own = house().exercises().resolve(exercise.sourcePath());
        if (!Files.exists(answer)) {
            throw new UsageException("The answer to " + exercise.id() + " should be in " + house().name(answer)
                    + ", but there is no such file.");
        }
        List<String> theirs = code(answer);
        List<String> yours = Files.exists(own) ? code(own) : List.of();
        int widest =
                Math.min(COLUMN, yours.stream().mapToInt(String::length).max().orElse(0));
        console().say(console().bold(exercise.id() + "  " + exercise.title()));
        console().say("left:  " + house().name(own));
        console().say("right: " + house().name(answer));
        console().say();
        console().say(SideBySide.draw(yours, theirs, Math.max(widest, 20)));
        console().say();
        Wrap.words("Learnt: " + PlainText.of(exercise.learnt()), COLUMN).forEach(console()::say);
        return OK;
    }

    /** Without the marks that are meant for the book. */
    private static List<String> code(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.strip().matches("// (tag|end)::[\\w-]+\\[]"))
                .toList();
    }
}
