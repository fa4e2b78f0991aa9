package realtime.workbook.cut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;

/**
 * The stubs of all solutions.
 *
 * @param solutions the folder of the answer key's sources
 * @param catalogue knows which class belongs to which exercise
 */
public record Stubs(Path solutions, Catalogue catalogue) {
    /**
     * A file of exercises as the cutter makes it.
     *
     * @param path below the folder of sources, with slashes
     */
    public record Stub(String path, String source) {
        private static final String TODO = "throw todo(\"";

        /** Whether {@code text}, a learner's version of this file, still has every todo of the stub. */
        public boolean isUntouched(String text) {
            return count(text) >= count(source);
        }

        private static int count(String text) {
            return text.split(TODO.replace("(", "\\("), -1).length - 1;
        }

        /** Whether the exercises' file is given: there is nothing to fill in. */
        public boolean isGiven() {
            return count(source) == 0;
        }
    }

    /**
     * All stubs, by path.
     *
     * @throws CutException if a solution cannot be cut
     * @throws UncheckedIOException if one cannot be read
     */
    public List<Stub> all() {
        if (!Files.isDirectory(solutions)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(solutions)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(this::stub)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stub of one exercise. */
    public Stub of(Exercise exercise) {
        return stub(solutions.resolve(exercise.sourcePath()));
    }

    private Stub stub(Path file) {
        String path = solutions.relativize(file).toString().replace('\\', '/');
        try {
            Optional<String> id = catalogue.exerciseAt(path).map(Exercise::id);
            return new Stub(path, Cutter.cut(path, Files.readString(file), id));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
