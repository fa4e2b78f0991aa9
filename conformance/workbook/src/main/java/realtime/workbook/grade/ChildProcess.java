package realtime.workbook.grade;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A child, seen from the parent. */
final class ChildProcess {
    /** How much longer than usual everything may take; for slow machines, and for tests that cannot wait. */
    private static final double PATIENCE = Double.parseDouble(System.getProperty("realtime.patience", "1"));

    static final long SILENCE_SECONDS = Math.max(1, Math.round(60 * PATIENCE));
    private static final int LOOK_MILLIS = 5;
    private static final int EXIT_MILLIS = 500;
    private static final long FAREWELL_SECONDS = 20;

    private final Path folder;
    private final Archive archive;
    private final Process process;

    private ChildProcess(Path folder, Archive archive, Process process) {
        this.folder = folder;
        this.archive = archive;
        this.process = process;
    }

    /** Starts a child, which warms up and then waits for its job. */
    static ChildProcess start() {
        return start(PATIENCE);
    }

    /** The same; {@code patience} is the factor of all time limits. */
    static ChildProcess start(double patience) {
        try {
            Path folder = Files.createTempDirectory("workbook-grade-");
            Path temporary = Files.createDirectory(folder.resolve("tmp"));
            String classPath = System.getProperty("java.class.path");
            Archive archive = Archive.forClassPath(classPath);
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(archive.options(folder));
            command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
            command.addAll(List.of("-XX:+SuppressFatalErrorMessage", "-XX:-CreateCoredumpOnCrash"));
            command.add("-Djava.io.tmpdir=" + temporary);
            command.add("-Drealtime.patience=" + patience);
            command.addAll(List.of("-cp", classPath, Child.class.getName(), folder.toString()));
            Process process = new ProcessBuilder(command)
                    .directory(temporary.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new ChildProcess(folder, archive, process);
        } catch (IOException e) {
            throw new UncheckedIOException("grading needs a child process and a folder for it: " + e.getMessage(), e);
        }
    }

    void give(Job job) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(new Gson().toJson(job).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It has died already, which follow() will tell.
        }
    }

    /** How a child ended. */
    enum End {
        DONE,
        EARLY,
        SILENT
    }

    /**
     * Passes on every note until the last one, the end of the process, or a minute without a note: counted in looks, because the
     * clock goes on while this process, like the child, does not get to run.
     */
    End follow(Consumer<Note> listener) {
        StringBuilder pending = new StringBuilder();
        long silent = 0;
        boolean exits = false;
        try (InputStream notes = notes()) {
            while (true) {
                boolean ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                String text = new String(notes.readAllBytes(), StandardCharsets.UTF_8);
                for (Note note : complete(pending.append(text))) {
                    listener.accept(note);
                    if (note.kind() == Note.Kind.END) {
                        return End.DONE;
                    }
                    exits |= note.kind() == Note.Kind.EXIT;
                }
                if (ended) {
                    return End.EARLY;
                }
                silent = text.isEmpty() ? silent + LOOK_MILLIS : 0;
                if (exits && silent > EXIT_MILLIS) { // a shutdown hook hangs
                    return End.EARLY;
                }
                if (silent > SILENCE_SECONDS * 1_000) {
                    return End.SILENT;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the child's notes cannot be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.SILENT;
        }
    }

    private InputStream notes() throws IOException, InterruptedException {
        Path file = folder.resolve(Notes.FILE);
        while (!Files.exists(file) && !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            // The child is about to make it.
        }
        return Files.exists(file) ? Files.newInputStream(file) : InputStream.nullInputStream();
    }

    private static List<Note> complete(StringBuilder pending) {
        List<Note> notes = new ArrayList<>();
        for (int end = pending.indexOf("\n"); end >= 0; end = pending.indexOf("\n")) {
            Optional<Note> note = Note.read(pending.substring(0, end));
            note.ifPresent(notes::add);
            pending.delete(0, end + 1);
        }
        return notes;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once; {@link #follow} sees that. */
    void kill() {
        process.destroyForcibly();
    }

    int status() {
        return process.isAlive() ? -1 : process.exitValue();
    }

    String output(String exercise) {
        Path file = Output.fileOf(folder, exercise);
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Ends the child and removes its folder; one that makes the archive gets the time for it. */
    void close(End end) {
        try {
            if (end == End.DONE && archive.isMaking() && process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                archive.keep(folder);
            }
            process.destroyForcibly().waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(folder);
    }
}
