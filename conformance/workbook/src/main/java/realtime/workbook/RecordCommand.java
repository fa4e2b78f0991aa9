package realtime.workbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.record.Golden;
import realtime.workbook.record.Recordings;

/** For authors: writes every recording anew. */
@Command(
        name = "record",
        hidden = true,
        description =
                "Writes all recordings of chapters/recordings/recordings.csv, and the texts of the golden mistakes.",
        footer = {"", "Example:", "  ./workbook record"})
final class RecordCommand extends Action {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "only the golden mistakes of this exercise")
    private String id;

    private int changed;

    @Override
    public Integer call() throws IOException {
        int all = 0;
        List<Exercise> exercises =
                id == null ? house().catalogue().exercises() : List.of(Choice.exercise(house().catalogue(), id));
        for (Recordings.Row row : id == null ? Recordings.read(house()).rows() : List.<Recordings.Row>of()) {
            console().progress("recording " + house().name(row.file()) + " …");
            keep(row.file(), print(row));
            all++;
        }
        for (Exercise exercise : exercises) {
            console().progress("recording the golden mistakes of " + exercise.id() + " …");
            for (Golden.Told told : new Golden(house()).tell(exercise)) {
                keep(told.recording(), told.text());
                all++;
            }
        }
        console().say(all + " recordings, " + changed + " changed");
        return OK;
    }

    /** What a command prints, without colours. */
    static String print(Recordings.Row row) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        int status = Workbook.run(console, row.command().toArray(String[]::new));
        if (status == USAGE) {
            throw new UsageException("The recording " + row.file().getFileName() + " cannot be made: "
                    + err.toString().strip());
        }
        return out.toString();
    }

    private void keep(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        console().say("written  " + house().name(file));
        changed++;
    }
}
