package realtime.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import realtime.workbook.cut.CutException;
import realtime.workbook.cut.Stubs;
import realtime.workbook.upgrade.Upgrade;

/** Keeps the stubs that a learner begins with, so that {@code upgrade} knows later what is his. */
final class Beginnings {
    private Beginnings() {}

    /** Does so at the first time; in a folder that cannot be written to, nothing is kept. */
    static void keep(House house) {
        if (Files.isDirectory(house.stubs())) {
            return;
        }
        try {
            Upgrade.remember(house.stubs(), new Stubs(house.solutions(), house.catalogue()).all());
        } catch (IOException | UncheckedIOException | CutException e) {
            // upgrade says so when it comes to it
        }
    }
}
