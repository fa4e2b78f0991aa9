package realtime.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One server in a process of its own: it prints its port, then answers questions on standard input until that ends. */
public final class Subject {
    /** How long a connection may be idle before a server does anything about it. */
    static final Duration IDLE = Duration.ofMinutes(10);

    /** Starts a server on a free port of the loopback interface and returns the port. */
    interface Start {
        int start() throws Exception;
    }

    /** The path at which each of them echoes. */
    static final String PATH = "/chat";

    static final Map<String, Start> ALL = Map.of(
            "solution", SolutionEcho::start,
            "loop", LoopEcho::start,
            "jetty", JettyEcho::start,
            "netty", NettyEcho::start,
            "undertow", UndertowEcho::start);

    private Subject() {}

    /** @param arguments the server's name */
    public static void main(String... arguments) throws Exception {
        System.out.println(ALL.get(arguments[0]).start());
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (questions.readLine() != null) {
            System.out.println(heap() + " " + resident());
        }
        System.exit(0);
    }

    /** Octets of the heap that are in use behind a collection. */
    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Octets of memory that the process has, by Linux; 0 elsewhere. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }
}
