package realtime.workbook.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import realtime.workbook.chapter.Exercise;

/**
 * Grades exercises.
 *
 * @param sources the trees
 * @param tries the most random tries a property
 * @param seed for all random tries
 * @param names how a message names a file
 */
public record Grader(Sources sources, int tries, String seed, Function<Path, String> names) {
    /** How many random tries a property gets where nobody asks for another number. */
    public static final int TRIES = 100;
    /** The seed where nobody asks for another one. */
    public static final String SEED = "101";

    /** What comes of each exercise is passed on at once; those that do not compile come first, the others in their order. */
    public List<Graded> grade(List<Exercise> exercises, Consumer<Graded> listener) {
        List<Graded> all = new ArrayList<>();
        Consumer<Graded> both = graded -> {
            all.add(graded);
            listener.accept(graded);
        };
        ChildProcess child = ChildProcess.start(); // it warms up while this process compiles
        Path classes = folder();
        try (Compiler compiler = new Compiler(sources, classes, names)) {
            List<Prepared> prepared = new ArrayList<>();
            compiler.compile(exercises).forEach((exercise, result) -> {
                switch (result) {
                    case Compiled.Badly badly -> both.accept(Graded.trouble(exercise, List.of(), badly.message(), ""));
                    case Compiled.Well well -> prepared.add(new Prepared(exercise, well.classes()));
                }
            });
            run(child, prepared, both);
        } finally {
            Folders.delete(classes);
        }
        return all;
    }

    /**
     * Grades several versions of one exercise's class.
     *
     * @param versions the sources; each must compile
     * @return one grade a version, in their order
     * @throws IllegalArgumentException if a version does not compile; the message says why
     */
    public List<Graded> gradeVersions(Exercise exercise, List<String> versions) {
        List<Graded> all = new ArrayList<>();
        ChildProcess child = ChildProcess.start();
        Path folder = folder();
        Sources trees = new Sources(folder.resolve("src"), sources.main());
        try (Compiler compiler = new Compiler(trees, folder, names)) {
            Path file = trees.of(exercise);
            Files.createDirectories(file.getParent());
            List<Prepared> prepared = new ArrayList<>();
            for (String version : versions) {
                Files.writeString(file, version);
                Path classes = folder.resolve(String.valueOf(prepared.size()));
                prepared.add(
                        prepare(exercise, compiler.compileFiles(List.of(file, sources.testOf(exercise)), classes)));
            }
            run(child, prepared, all::add);
        } catch (IOException e) {
            throw new UncheckedIOException("grading needs a folder for temporary files: " + e.getMessage(), e);
        } finally {
            Folders.delete(folder);
        }
        return all;
    }

    private static Prepared prepare(Exercise exercise, Compiled compiled) {
        return switch (compiled) {
            case Compiled.Well well -> new Prepared(exercise, well.classes());
            case Compiled.Badly badly -> throw new IllegalArgumentException(badly.message());
        };
    }

    private void run(ChildProcess first, List<Prepared> prepared, Consumer<Graded> listener) {
        List<Prepared> rest = prepared;
        ChildProcess child = first;
        while (true) {
            child.give(new Job(rest.stream().map(Prepared::task).toList(), tries, seed));
            Follower follower = new Follower(child, rest, listener);
            ChildProcess.End end = child.follow(follower);
            rest = follower.finish(end);
            child.close(end);
            if (rest.isEmpty()) {
                return;
            }
            child = ChildProcess.start();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("workbook-classes-");
        } catch (IOException e) {
            throw new UncheckedIOException("grading needs a folder for temporary files: " + e.getMessage(), e);
        }
    }
}
