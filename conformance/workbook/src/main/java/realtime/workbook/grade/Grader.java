package realtime.workbook.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /** What comes of each exercise is passed on at once, in the order given, but for those that do not compile: they come first. */
    public List<Graded> grade(List<Exercise> exercises, Consumer<Graded> listener) {
        List<Graded> all = new ArrayList<>();
        Consumer<Graded> both = graded -> {
            all.add(graded);
            listener.accept(graded);
        };
        ChildProcess child = ChildProcess.start(); // it warms up while this process compiles
        Path classes = folder();
        try {
            Map<Exercise, Compiled> compiled = new Compiler(sources, classes, names).compile(exercises);
            List<Exercise> rest = new ArrayList<>();
            compiled.forEach((exercise, result) -> {
                switch (result) {
                    case Compiled.Badly badly -> both.accept(Graded.trouble(exercise, List.of(), badly.message(), ""));
                    case Compiled.Well well -> rest.add(exercise);
                }
            });
            run(child, rest, compiled, both);
        } finally {
            Folders.delete(classes);
        }
        return all;
    }

    private void run(ChildProcess first, List<Exercise> exercises, Map<Exercise, Compiled> compiled, Consumer<Graded> listener) {
        List<Exercise> rest = exercises;
        ChildProcess child = first;
        while (true) {
            child.give(new Job(rest.stream().map(exercise -> task(exercise, compiled.get(exercise))).toList(), tries, seed));
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

    private static Job.Task task(Exercise exercise, Compiled compiled) {
        return switch (compiled) {
            case Compiled.Well well -> new Job.Task(exercise.id(), exercise.testName(), well.classes().toString());
            case Compiled.Badly badly -> throw new IllegalArgumentException(exercise.id() + " does not compile");
        };
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("workbook-classes-");
        } catch (IOException e) {
            throw new UncheckedIOException("grading needs a folder for temporary files: " + e.getMessage(), e);
        }
    }
}
