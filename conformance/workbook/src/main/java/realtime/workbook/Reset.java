package realtime.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.cut.Stubs;

/** Puts a stub back, and keeps what was there. */
final class Reset {
    private static final int MOST = 10_000;

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
        Files.createDirectories(folder);
        for (int number = 1; number <= MOST; number++) {
            Path backup = folder.resolve(file.getFileName() + "." + number);
            if (!Files.exists(backup)) {
                return Files.copy(file, backup);
            }
        }
        throw new UsageException("There are " + MOST + " backups in " + house.name(folder) + ": remove some first.");
    }
}
