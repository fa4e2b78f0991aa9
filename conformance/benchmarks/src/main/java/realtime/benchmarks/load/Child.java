package realtime.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A {@link Subject} in its own JVM, with the same heap for each. */
final class Child implements AutoCloseable {
    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;
    private final int port;

    private Child(String name, Process process) throws IOException {
        this.name = name;
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(name + " did not start");
        }
        this.port = Integer.parseInt(line);
    }

    static Child start(String name) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Subject.class.getName(),
                        name))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Child(name, process);
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    /** Time on a processor so far. */
    Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * What it holds now, in octets, behind a collection.
     *
     * @param heap of Java's heap
     * @param resident of the process
     */
    record Memory(long heap, long resident) {}

    Memory memory() throws IOException {
        questions.println("memory");
        String[] numbers = answers.readLine().split(" ");
        return new Memory(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
