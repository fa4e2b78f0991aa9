package realtime.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The build tool: the wrapper, or the one that is installed where the wrapper cannot download its own.
 *
 * @param command what runs it
 * @param root where it runs
 */
record Maven(Path command, Path root) {
    private static final long VERSION_SECONDS = 120;

    /** @throws UsageException if neither runs */
    static Maven find(House house) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        Path wrapper = house.root().resolve(windows ? "mvnw.cmd" : "mvnw");
        for (Path candidate : List.of(wrapper, Path.of(windows ? "mvn.cmd" : "mvn"))) {
            if (version(candidate).isPresent()) {
                return new Maven(candidate, house.root());
            }
        }
        throw new UsageException("Neither ./mvnw (which downloads Maven at first) nor mvn runs here.");
    }

    /** The first line of what {@code --version} prints; nothing if it does not run. */
    static Optional<String> version(Path command) {
        try {
            Path output = Files.createTempFile("workbook-maven-", ".txt");
            try {
                Process process = builder(command, List.of("--version"))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                boolean ended = process.waitFor(VERSION_SECONDS, TimeUnit.SECONDS);
                process.destroyForcibly();
                boolean well = ended && process.exitValue() == 0;
                return well
                        ? Files.readAllLines(output).stream()
                                .filter(line -> line.contains("Apache Maven"))
                                .findFirst()
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Runs it to its end, on this process's terminal, and answers its exit status. */
    int run(List<String> arguments) {
        try {
            return builder(command, arguments)
                    .directory(root.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Maven could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Action.VIOLATION;
        }
    }

    /** Like {@link #run}, but what it prints goes where complaints go, so that it does not mix with answers. */
    int build(List<String> arguments) {
        try {
            Process process = builder(command, arguments)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (BufferedReader lines = process.inputReader()) {
                lines.lines().filter(Maven::isWorthReading).forEach(System.err::println);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Maven could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Action.VIOLATION;
        }
    }

    /** Maven surrounds the reason of a failure with advice for people who debug Maven. */
    private static boolean isWorthReading(String line) {
        return !line.matches(
                "\\s+at .*|\\[ERROR] *|\\[ERROR] +mvn <args>.*|\\[ERROR] (To see|Re-run|For more|After correcting|\\[Help).*");
    }

    private static ProcessBuilder builder(Path command, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words);
        String jdk = System.getProperty("java.home");
        builder.environment().put("JAVA_HOME", jdk);
        String path = Path.of(jdk, "bin")
                + java.io.File.pathSeparator
                + System.getenv().getOrDefault("PATH", "");
        builder.environment().put("PATH", path); // plugins look for java there
        return builder;
    }
}
