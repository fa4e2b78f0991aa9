package realtime.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.cut.Stubs;

/** {@code reset}: the stub again, and a copy of what was there. */
@Command(
        name = "reset",
        description = "Puts the stub back, and keeps a numbered copy of what was there.",
        footer = {"", "Example:", "  ./workbook reset 04.1"})
final class ResetCommand extends Action {
    private static final int MOST = 10_000;

    @Parameters(paramLabel = "ID", description = "an exercise, such as 04.1")
    private String id;

    @Override
    public Integer call() throws IOException {
        Exercise exercise = Choice.exercise(house().catalogue(), id);
        String stub =
                new Stubs(house().solutions(), house().catalogue()).of(exercise).source();
        Path file = house().exercises().resolve(exercise.sourcePath());
        if (Files.exists(file)) {
            if (Files.readString(file).equals(stub)) {
                console().say(house().name(file) + " is the stub already; nothing was changed.");
                return OK;
            }
            console().say("What was there is kept in " + house().name(backUp(exercise, file)));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, stub);
        console().say("The stub is back in " + house().name(file));
        return OK;
    }

    private Path backUp(Exercise exercise, Path file) throws IOException {
        Path folder = house().scratch().resolve("backups").resolve(exercise.id());
        Files.createDirectories(folder);
        for (int number = 1; number <= MOST; number++) {
            Path backup = folder.resolve(file.getFileName() + "." + number);
            if (!Files.exists(backup)) {
                return Files.copy(file, backup);
            }
        }
        throw new UsageException("There are " + MOST + " backups in " + house().name(folder) + ": remove some first.");
    }
}
