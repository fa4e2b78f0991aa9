package realtime.workbook.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.cut.Mistake;
import realtime.workbook.grade.GradeLines;
import realtime.workbook.grade.Graded;
import realtime.workbook.grade.Grader;
import realtime.workbook.grade.Sources;

/** The golden mistakes and what a learner reads who makes one. */
public record Golden(House house) {
    private static final int TRIES = 100;
    private static final String SEED = "101";

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
            List<Graded> grades = new Grader(sources, TRIES, SEED, house::name).gradeVersions(exercise, versions);
            List<Told> told = new ArrayList<>();
            for (Graded graded : grades) {
                told.add(new Told(files.get(told.size()), graded, text(graded)));
            }
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage() + " cannot be read", e);
        }
    }

    private static String text(Graded graded) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new GradeLines(new Console(out, out, false, false)).print(graded);
        out.flush();
        return text.toString().stripTrailing() + "\n";
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
