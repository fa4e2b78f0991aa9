package realtime.workbook.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.cut.Mistake;
import realtime.workbook.grade.GradeLines;
import realtime.workbook.grade.Graded;
import realtime.workbook.grade.Grader;
import realtime.workbook.grade.Sources;

/** The golden mistakes and what a learner reads who makes one. */
public record Golden(House house) {
    /**
     * What came of one.
     *
     * @param file the mistake
     * @param graded its grade
     * @param text what the learner reads
     */
    public record Told(Path file, Graded graded, String text) {
        /** Where the text is recorded. */
        public Path recording() {
            return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.java$", ".txt"));
        }
    }

    /** The names of an exercise's mistakes. */
    public List<String> names(Exercise exercise) {
        return files(exercise).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                .toList();
    }

    /** What all mistakes of an exercise tell. */
    public List<Told> tell(Exercise exercise) {
        return tell(exercise, files(exercise));
    }

    /** What one mistake tells. */
    public Told tell(Exercise exercise, String name) {
        return tell(exercise, List.of(house.golden().resolve(exercise.id()).resolve(name + ".java")))
                .getFirst();
    }

    private List<Told> tell(Exercise exercise, List<Path> files) {
        try {
            String solution = Files.readString(house.solutions().resolve(exercise.sourcePath()));
            List<String> versions = new ArrayList<>();
            for (Path file : files) {
                String name = house.name(file);
                versions.add(Mistake.parse(name, Files.readString(file)).in(name, solution));
            }
            Sources sources = new Sources(house.solutions(), house.exerciseTests());
            List<Graded> grades =
                    new Grader(sources, Grader.TRIES, Grader.SEED, house::name).gradeVersions(exercise, versions);
            List<Told> told = new ArrayList<>();
            for (Graded graded : grades) {
                told.add(new Told(
                        files.get(told.size()), graded, GradeLines.plain(graded).stripTrailing() + "\n"));
            }
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage() + " cannot be read", e);
        }
    }

    private List<Path> files(Exercise exercise) {
        Path folder = house.golden().resolve(exercise.id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
