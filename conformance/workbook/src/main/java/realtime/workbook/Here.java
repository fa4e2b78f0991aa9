package realtime.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;

/** The exercise that the learner's screen was about when it ended; it begins there the next time. */
final class Here {
    private Here() {}

    /** Nothing if it is not known, or there is no such exercise any more. */
    static Optional<Exercise> read(House house) {
        try {
            return house.catalogue().exercise(Files.readString(file(house)).strip());
        } catch (IOException e) {
            return Optional.empty(); // the first time, or not to be read: then it is the first that is not solved
        }
    }

    static void keep(House house, Exercise exercise) {
        try {
            Files.createDirectories(house.scratch());
            Files.writeString(file(house), exercise.id() + "\n");
        } catch (IOException e) {
            // a convenience
        }
    }

    private static Path file(House house) {
        return house.scratch().resolve("here.txt");
    }
}
