package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tool on a real pseudo-terminal, which the program {@code script} of util-linux makes. */
final class Pty implements AutoCloseable {
    private static final Pattern SEQUENCE = Pattern.compile("\u001b(\\[[0-9;?]*[a-zA-Z]|[()][A-Z0-9]|[=>78])");
    private static final long LONGEST_SECONDS = 60;

    private final Process process;
    private final OutputStream keys;
    private final StringBuilder shown = new StringBuilder();
    private boolean ended;

    private Pty(Process process) {
        this.process = process;
        this.keys = process.getOutputStream();
        Thread.ofPlatform().daemon().name("pty").start(this::read);
    }

    /** Whether there is such a program on this machine. */
    static boolean isThere() {
        try {
            Process version = new ProcessBuilder("script", "--version")
                    .redirectErrorStream(true)
                    .start();
            String words = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return words.contains("util-linux");
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts a command of the shell on a terminal of this size. */
    static Pty start(int width, int height, Map<String, String> environment, String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "script", "-qefc", "stty cols " + width + " rows " + height + "; " + command, "/dev/null");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        builder.environment().putIfAbsent("SHELL", "/bin/sh");
        return new Pty(builder.redirectErrorStream(true).start());
    }

    /** The tool for the repository in {@code house}, as a word for the shell. */
    static String tool(Path house, String... arguments) {
        return Tool.command(house, arguments).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
    }

    private void read() {
        byte[] octets = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            for (int count = in.read(octets); count >= 0; count = in.read(octets)) {
                add(new String(octets, 0, count, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the terminal is gone
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    private synchronized void add(String text) {
        shown.append(text);
        notifyAll();
    }

    /** How much has been shown so far: a place to look from. */
    synchronized int here() {
        return shown.length();
    }

    /** Everything that was shown from a place on, escape sequences included. */
    synchronized String raw(int from) {
        return shown.substring(from);
    }

    /** Waits until this is shown behind the place {@code from}, and answers the place behind it. */
    synchronized int await(int from, String regex) throws InterruptedException {
        Pattern wanted = Pattern.compile(regex);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (true) {
            Matcher matcher = wanted.matcher(shown);
            if (matcher.find(from)) {
                return matcher.end();
            }
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0 || ended) {
                fail((ended ? "it ended without" : "it never showed") + " /" + regex + "/ but\n"
                        + SEQUENCE.matcher(shown.substring(from)).replaceAll(""));
            }
            wait(left);
        }
    }

    /** The place itself: reads as "type this, then look from there". */
    int here(int place) {
        return place;
    }

    Pty type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        return this;
    }

    /** Waits for the end, and answers the status. */
    int end() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            fail("it did not end, but showed\n" + SEQUENCE.matcher(raw(0)).replaceAll(""));
        }
        return process.exitValue();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        keys.close();
    }
}
