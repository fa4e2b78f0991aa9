package realtime.workbook.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import realtime.workbook.House;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.progress.Code;

/**
 * The learner's files.
 *
 * @param house where they are
 * @param catalogue which exercises there are
 */
record Places(House house, Catalogue catalogue) {
    /** Those to look at: what the exercise rests on, and all of its package, for a helper of the learner's own. */
    List<Path> around(Exercise exercise) {
        Set<Path> files = new LinkedHashSet<>(new Code(house, catalogue).files(exercise));
        Path folder = file(exercise).getParent();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> others = Files.list(folder)) {
                others.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                // it has just been removed
            }
        }
        return List.copyOf(files);
    }

    /** Whether a change of this file asks for a new verdict on the exercise. */
    boolean matters(Path file, Exercise exercise) {
        return new Code(house, catalogue).files(exercise).contains(file) || of(file).isEmpty();
    }

    /** The exercise whose file it is. */
    Optional<Exercise> of(Path file) {
        Path main = house.exercises();
        return file.startsWith(main)
                ? catalogue.exerciseAt(main.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    private Path file(Exercise exercise) {
        return house.exercises().resolve(exercise.sourcePath());
    }
}
