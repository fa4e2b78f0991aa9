package realtime.workbook.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import realtime.workbook.House;

/**
 * Runs the programs that measure, each in a process of its own, and keeps what they print.
 *
 * @param house where they run
 * @param maven the command of the build tool
 * @param runs how often what may be flaky is run
 * @param progress is told how far a long measurement has come
 */
public record Bench(House house, String maven, int runs, Consumer<String> progress) {
    private static final long LONGEST_HOURS = 12;

    /**
     * What came of a run.
     *
     * @param status the exit status
     * @param millis how long it took, in milliseconds
     * @param output all that it printed
     */
    record Ran(int status, long millis, String output) {
        boolean isWell() {
            return status == 0;
        }

        /** In seconds, with one decimal. */
        String seconds() {
            return String.format(java.util.Locale.ROOT, "%.1f s", millis / 1_000.0);
        }
    }

    /** How far it has come. */
    void say(String line) {
        progress.accept(line);
    }

    /** The build tool with these words. */
    Ran maven(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(maven, "-B", "-ntp"));
        command.addAll(Arrays.asList(words));
        return run(command);
    }

    /** One test class of a module, with these words beside. */
    Ran test(String module, String test, String... words) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("-pl", module, "-am", "test", "-Dtest=" + test, "-Dsurefire.failIfNoSpecifiedTests=false"));
        all.addAll(Arrays.asList(words));
        return maven(all.toArray(String[]::new));
    }

    /** This tool, through its launcher. */
    Ran tool(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher()));
        command.addAll(Arrays.asList(words));
        return run(command);
    }

    /** A line for the shell, such as a command that a served subject has printed. */
    Ran shell(String line) throws IOException {
        return run(List.of("sh", "-c", line));
    }

    /** The launcher of this tool. */
    String launcher() {
        return house.root().resolve("workbook").toString();
    }

    /** A file of the project. */
    Path file(String path) {
        return house.root().resolve(path);
    }

    /** A folder for what a measurement writes. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(house.scratch().resolve("gates").resolve(name));
    }

    private Ran run(List<String> command) throws IOException {
        Path output = Files.createTempFile(folder("logs"), "run-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(house.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        String jdk = System.getProperty("java.home");
        builder.environment().put("JAVA_HOME", jdk);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            boolean ended = process.waitFor(LONGEST_HOURS, TimeUnit.HOURS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            long millis = (System.nanoTime() - start) / 1_000_000;
            return new Ran(ended ? process.exitValue() : 1, millis, Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return new Ran(1, 0, "");
        }
    }
}
