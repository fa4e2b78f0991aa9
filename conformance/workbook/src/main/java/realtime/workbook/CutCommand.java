package realtime.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import realtime.workbook.cut.Stubs;
import realtime.workbook.cut.Stubs.Stub;

/** For authors: writes the stubs of {@code exercises/} anew. */
@Command(
        name = "cut",
        hidden = true,
        description =
                "Cuts the stubs of exercises/ out of solutions/. A file that lacks a todo is someone's work, and stays.",
        footer = {"", "Example:", "  ./workbook cut"})
final class CutCommand extends Action {
    @Option(names = "--force", description = "overwrite work, too")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        House house = house();
        int written = 0;
        for (Stub stub : new Stubs(house.solutions(), house.catalogue()).all()) {
            Path file = house.exercises().resolve(stub.path());
            String text = Files.exists(file) ? Files.readString(file) : null;
            if (stub.source().equals(text)) {
                continue;
            }
            if (text != null && !force && !stub.isUntouched(text)) {
                console().say("kept     " + house.name(file) + " (someone's work; --force overwrites it)");
                continue;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, stub.source());
            console().say("written  " + house.name(file));
            written++;
        }
        console().say(written + (written == 1 ? " file" : " files") + " written");
        return OK;
    }
}
