package realtime.workbook.grade;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;

/** The child process: warms up, reads its job from standard input, runs it, and writes down what happens. */
public final class Child {
    /** The status of a child that has no memory left. */
    static final int OUT_OF_MEMORY = 5;

    private final Notes notes;
    private final Watchdog watchdog;
    private final Output output;

    private Child(Notes notes, Watchdog watchdog, Output output) {
        this.notes = notes;
        this.watchdog = watchdog;
        this.output = output;
    }

    /** @param arguments the private folder that the parent made */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Notes notes = Notes.write(folder);
        Output output = Output.redirect(folder);
        SuiteRun.of(Settings.DEFAULT.withTries(1).withoutWitness(), Warmup.class);
        Job job = new Gson().fromJson(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), Job.class);
        System.setIn(new NoInput());
        if (job == null) { // the parent had nothing to do, or is gone
            System.exit(0);
        }
        LastWords lastWords = LastWords.register(notes);
        try {
            new Child(notes, Watchdog.start(notes), output).run(job);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
        notes.write(Note.of(Note.Kind.END, ""));
        lastWords.expected();
        System.exit(0);
    }

    private void run(Job job) throws IOException {
        for (Job.Task task : job.tasks()) {
            notes.write(Note.of(Note.Kind.EXERCISE, task.exercise()));
            output.begin(task.exercise());
            LeftThreads threads = LeftThreads.before();
            watchdog.feed();
            grade(task, settings(job, task));
            watchdog.rest();
            List<String> left = threads.after();
            if (!left.isEmpty()) {
                notes.write(Note.of(Note.Kind.THREADS, String.join(", ", left)));
                Runtime.getRuntime().halt(0); // they would disturb the next exercise
            }
            notes.write(Note.of(Note.Kind.DONE, task.exercise()));
            if (isCrowded()) {
                Runtime.getRuntime().halt(0); // the next exercise deserves all of the memory
            }
        }
    }

    private static boolean isCrowded() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / 2) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / 2;
    }

    private static Settings settings(Job job, Job.Task task) {
        return Settings.DEFAULT
                .withTries(job.tries())
                .withSeed(job.seed())
                .withReplay("./workbook grade " + task.exercise()
                        + (job.tries() == Settings.DEFAULT.tries() ? "" : " --tries " + job.tries()));
    }

    private void grade(Job.Task task, Settings settings) throws IOException {
        URL[] classes = {Path.of(task.classes()).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, Child.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> test = Class.forName(task.testClass(), false, loader);
            new SuiteRun(settings, this::started, result -> notes.write(Note.of(result))).run(test);
        } catch (ClassNotFoundException | LinkageError e) {
            notes.write(Note.of(failed(task, "the test class cannot be loaded: " + e.getMessage())));
        } catch (StackOverflowError e) {
            notes.write(Note.of(failed(task, "the code calls itself without end")));
        }
    }

    private void started(String property) {
        Thread.interrupted(); // of the property before
        watchdog.feed();
        notes.write(Note.of(Note.Kind.PROPERTY, property));
    }

    private static Result failed(Job.Task task, String sentence) {
        return new Result(
                task.testClass(),
                List.of(),
                Optional.of(task.exercise()),
                Verdict.FAIL,
                0,
                0,
                sentence,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
