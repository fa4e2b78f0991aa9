package realtime.workbook.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import realtime.conformance.run.Settings;
import realtime.workbook.chapter.Exercise;

/**
 * Judges one exercise after the other, quickly: its compiler stays warm, and a child waits for its job beforehand. Each child
 * gets one job, so that nothing of an exercise lives on.
 */
public final class Judge implements AutoCloseable {
    private static final int FAREWELL_SECONDS = 3;

    private final double patience;
    private final Path folder;
    private final Compiler compiler;
    private ChildProcess spare;
    private ChildProcess running;
    private boolean closed;
    private int count;
    private int cancelled;
    private final ExecutorService farewell = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("farewell").factory());

    /**
     * @param names how a message names a file
     * @param patience the factor of all time limits of what is judged
     */
    public Judge(Sources sources, Function<Path, String> names, double patience) {
        this.patience = patience;
        try {
            this.folder = Files.createTempDirectory("workbook-classes-");
        } catch (IOException e) {
            throw new UncheckedIOException("judging needs a folder for temporary files: " + e.getMessage(), e);
        }
        this.compiler = new Compiler(sources, folder, names);
        warm();
    }

    /** Starts a child for the next job, unless one waits already. */
    public synchronized void warm() {
        if (!closed && (spare == null || !spare.isAlive())) {
            spare = ChildProcess.start(patience);
        }
    }

    /** Compiles and judges; what {@link #cancel} ends has a verdict that means nothing. */
    public Graded judge(Exercise exercise) {
        int before = cancellations();
        warm(); // while the compiler works
        Path classes = folder.resolve(String.valueOf(count++));
        try {
            return switch (compiler.compile(exercise, classes)) {
                case Compiled.Badly badly -> Graded.trouble(exercise, List.of(), badly.message(), "");
                case Compiled.Well well -> run(new Prepared(exercise, well.classes()), before);
            };
        } finally {
            Folders.delete(classes);
        }
    }

    private synchronized int cancellations() {
        return cancelled;
    }

    private Graded run(Prepared prepared, int before) {
        ChildProcess child = take(before);
        child.give(new Job(List.of(prepared.task()), Settings.DEFAULT.tries(), Grader.SEED));
        List<Graded> graded = new ArrayList<>();
        Follower follower = new Follower(child, List.of(prepared), graded::add);
        ChildProcess.End end = child.follow(follower);
        follower.finish(end);
        farewell.execute(() -> child.close(end)); // one that makes the archive takes its time
        return graded.isEmpty()
                ? Graded.trouble(prepared.exercise(), List.of(), Blame.end(end, child.status()), "")
                : graded.getFirst();
    }

    private synchronized ChildProcess take(int before) {
        warm();
        running = spare;
        spare = null;
        if (cancelled != before) { // while it was compiled
            running.kill();
        }
        return running;
    }

    /** Ends what is being judged now. */
    public synchronized void cancel() {
        cancelled++;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        cancel();
        if (spare != null) {
            spare.close(ChildProcess.End.EARLY);
        }
        farewell.shutdown();
        try {
            farewell.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        compiler.close();
        Folders.delete(folder);
    }
}
