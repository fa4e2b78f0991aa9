package realtime.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.cut.Stubs;
import realtime.workbook.upgrade.Backups;

/** Puts a stub back, and keeps what was there. */
final class Reset {
    private Reset() {}

    /** Does it, and answers what was done, in sentences. */
    static List<String> of(House house, Exercise exercise) throws IOException {
        String stub =
                new Stubs(house.solutions(), house.catalogue()).of(exercise).source();
        Path file = house.exercises().resolve(exercise.sourcePath());
        List<String> sentences = new ArrayList<>();
        if (Files.exists(file)) {
            if (Files.readString(file).equals(stub)) {
                return List.of(house.name(file) + " is the stub already; nothing was changed.");
            }
            sentences.add("What was there is kept in " + house.name(backUp(house, exercise, file)));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, stub);
        sentences.add("The stub is back in " + house.name(file));
        return sentences;
    }

    private static Path backUp(House house, Exercise exercise, Path file) throws IOException {
        Path folder = house.scratch().resolve("backups").resolve(exercise.id());
        Path backup = Backups.next(folder, file.getFileName().toString())
                .orElseThrow(() -> new UsageException(
                        "There are " + Backups.MOST + " backups in " + house.name(folder) + ": remove some first."));
        Files.createDirectories(folder);
        return Files.copy(file, backup);
    }
}
