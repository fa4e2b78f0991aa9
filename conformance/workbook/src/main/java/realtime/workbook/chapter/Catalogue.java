package realtime.workbook.chapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All chapters, in the order in which they are worked through: the finished ones in the order of their files, then those that
 * are still being written, so that nobody begins with a draft.
 *
 * @param chapters those whose file is named {@code NN-name.adoc}
 */
public record Catalogue(List<Chapter> chapters) {
    public Catalogue {
        chapters = List.copyOf(chapters);
    }

    /**
     * Reads every chapter of a folder. A folder without chapters, or no folder at all, gives an empty catalogue.
     *
     * @throws ChapterException if a chapter is not of the agreed form
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Catalogue read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Catalogue(List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Chapter> chapters = files.filter(
                            file -> file.getFileName().toString().matches("\\d\\d-.*\\.adoc"))
                    .sorted()
                    .map(ChapterReader::read)
                    .sorted(Comparator.comparing(Chapter::finished).reversed())
                    .toList();
            return new Catalogue(chapters).checked();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Catalogue checked() {
        Set<String> above = new HashSet<>();
        for (Chapter chapter : chapters) {
            for (Exercise exercise : chapter.exercises()) {
                for (String need : exercise.needs()) {
                    if (!above.contains(need)) {
                        throw new ChapterException(
                                chapter.file(),
                                1,
                                "exercise " + exercise.id() + " needs \"" + need
                                        + "\", which is no exercise before it");
                    }
                }
                above.add(exercise.id());
            }
        }
        return this;
    }

    /** All exercises, in the order of the chapters. */
    public List<Exercise> exercises() {
        return chapters.stream()
                .flatMap(chapter -> chapter.exercises().stream())
                .toList();
    }

    public Optional<Exercise> exercise(String id) {
        return exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** The exercise whose class lies at this path below a folder of sources. */
    public Optional<Exercise> exerciseAt(String sourcePath) {
        return exercises().stream()
                .filter(exercise -> exercise.sourcePath().equals(sourcePath))
                .findFirst();
    }

    public Optional<Chapter> chapter(String number) {
        return chapters.stream()
                .filter(chapter -> chapter.number().equals(number))
                .findFirst();
    }
}
