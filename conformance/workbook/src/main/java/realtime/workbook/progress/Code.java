package realtime.workbook.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import realtime.workbook.House;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;

/**
 * The learner's files that a verdict rests on: the exercise, its test class, and the exercises that it builds on.
 *
 * @param house where they are
 * @param catalogue knows which exercise builds on which
 */
public record Code(House house, Catalogue catalogue) {
    /** The exercise's own file first. */
    public List<Path> files(Exercise exercise) {
        Set<Path> files = new LinkedHashSet<>();
        files.add(file(exercise));
        files.add(house.exerciseTests().resolve(exercise.testName().replace('.', '/') + ".java"));
        addNeeds(exercise, files);
        return List.copyOf(files);
    }

    private void addNeeds(Exercise exercise, Set<Path> files) {
        for (String id : exercise.needs()) {
            catalogue.exercise(id).ifPresent(need -> {
                if (files.add(file(need))) {
                    addNeeds(need, files);
                }
            });
        }
    }

    Path file(Exercise exercise) {
        return house.exercises().resolve(exercise.sourcePath());
    }

    /** The exercise's own source; nothing if there is no such file. */
    Optional<String> source(Exercise exercise) {
        return read(file(exercise));
    }

    /** The answer's source; nothing if there is no such file. */
    Optional<String> answer(Exercise exercise) {
        return read(house.solutions().resolve(exercise.sourcePath()));
    }

    /** A name for all characters of the files. */
    String text(Exercise exercise) {
        return joined(exercise, Fingerprint::ofText);
    }

    /** A name for their code, whatever the comments. */
    String code(Exercise exercise) {
        return joined(exercise, Fingerprint::ofCode);
    }

    private String joined(Exercise exercise, UnaryOperator<String> fingerprint) {
        return Fingerprint.ofText(files(exercise).stream()
                .map(file -> read(file).map(fingerprint).orElse("missing"))
                .collect(Collectors.joining("\n")));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
