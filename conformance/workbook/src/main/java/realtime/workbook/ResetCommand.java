package realtime.workbook;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code reset}: the stub again, and a copy of what was there. */
@Command(
        name = "reset",
        description = "Puts the stub back, and keeps a numbered copy of what was there.",
        footer = {"", "Example:", "  ./workbook reset 04.1"})
final class ResetCommand extends Action {
    @Parameters(paramLabel = "ID", description = "an exercise, such as 04.1")
    private String id;

    @Override
    public Integer call() throws IOException {
        Reset.of(house(), Choice.exercise(house().catalogue(), id)).forEach(console()::say);
        return OK;
    }
}
