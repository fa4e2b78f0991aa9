package realtime.workbook.live;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.workbook.House;
import realtime.workbook.lab.Experiments;

/**
 * Runs experiments of the book for a page: those with a name, one at a time, each in a process of its own that is bounded. A new
 * one ends the one before: we cannot see that a page has left an experiment that prints nothing.
 */
final class Trials implements Closeable {
    private static final Pattern COMMAND = Pattern.compile("lab (?<name>[a-z0-9-]+)( --in solutions)?");
    private static final int LONGEST_SECONDS = 60;
    private static final int MOST_OCTETS = 1 << 18;
    private static final int ATTEMPTS = 50;
    private static final int ATTEMPT_MILLIS = 100;

    private final House house;
    private final Semaphore free = new Semaphore(1);
    private final AtomicReference<Process> running = new AtomicReference<>();
    private volatile boolean closed;

    Trials(House house) {
        this.house = house;
    }

    /** The arguments of a command of the book that runs an experiment; nothing if it is anything else. */
    static Optional<List<String>> arguments(String command) {
        Matcher matcher = COMMAND.matcher(command);
        return matcher.matches() && Experiments.find(matcher.group("name")).isPresent()
                ? Optional.of(List.of(command.split(" ")))
                : Optional.empty();
    }

    /** Whether it is this caller's turn, after the experiment before was ended; who is told so must call {@link #end}. */
    boolean begin() throws InterruptedException {
        for (int i = 0; i < ATTEMPTS && !closed; i++) {
            kill(running.getAndSet(null));
            if (free.tryAcquire(ATTEMPT_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    /** The next one may {@link #begin}. */
    void end() {
        free.release();
    }

    /** Writes what the experiment prints, as it comes, and a last line that says how it ended. */
    void run(List<String> arguments, OutputStream out) throws IOException {
        Process process = start(arguments);
        running.set(process);
        try {
            if (!closed) {
                follow(process, out);
            }
        } finally {
            running.compareAndSet(process, null);
            kill(process);
        }
    }

    /** Ends a process, if there is one, and first those that it started: later nobody knows any more whose they were. */
    private static void kill(Process process) {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        closed = true;
        kill(running.getAndSet(null));
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-D" + House.PROPERTY + "=" + house.root(),
                "-cp",
                System.getProperty("java.class.path"),
                "realtime.workbook.Workbook"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NO_COLOR", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private void follow(Process process, OutputStream out) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        Thread clock = Thread.startVirtualThread(() -> {
            try {
                late.set(!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                return; // it has ended by itself
            }
            kill(process);
        });
        long written = copy(process.getInputStream(), out);
        clock.interrupt();
        if (written == MOST_OCTETS) {
            say(out, "… and more, which is not shown");
        } else if (late.get()) {
            say(out, "ended after " + LONGEST_SECONDS + " s: that is all it gets");
        } else if (running.get() != process) {
            say(out, closed ? "ended, because the book was closed" : "ended, because another one was begun");
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[8_192];
        int written = 0;
        for (int count; written < MOST_OCTETS && (count = read(in, chunk, MOST_OCTETS - written)) >= 0; ) {
            out.write(chunk, 0, count);
            out.flush();
            written += count;
        }
        return written;
    }

    /** A process that is killed ends its output, or its output is closed under the reader: that is an end as well. */
    private static int read(InputStream in, byte[] chunk, int most) {
        try {
            return in.read(chunk, 0, Math.min(chunk.length, most));
        } catch (IOException e) {
            return -1;
        }
    }

    private static void say(OutputStream out, String sentence) throws IOException {
        out.write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
