package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import realtime.zoo.servers.HostileServer;

/**
 * A server that floods, trickles, hangs or never ends is judged over TCP, in bounded time and by a process of little memory. By
 * default two of them are, with waits of a fifth; with {@code -Pgates} all are, and the limit is that of any run: 90 seconds.
 */
class HostileServersTest {
    private static final boolean GATES = Boolean.getBoolean("realtime.gates");
    private static final String OPTIONS =
            "-Xmx96m -XX:TieredStopAtLevel=1 -Drealtime.patience=" + (GATES ? "1" : "0.2");

    /** A busy machine may take a while to do what would not wait. */
    private static final long LIMIT_MILLIS = GATES ? 90_000 : 60_000;

    static List<HostileServer> servers() {
        return GATES
                ? Arrays.asList(HostileServer.values())
                : List.of(HostileServer.FLOODS, HostileServer.DECLARES_TOO_MUCH);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyRunEndsInTimeWithLittleMemory(HostileServer server) throws IOException {
        String url = server.start();
        long start = System.nanoTime();
        Tool.run(Tool.ROOT, Map.of("JAVA_TOOL_OPTIONS", OPTIONS), "conformance", "server", url, "--seed", "hostile")
                .ends(1)
                .says("violates: the server at " + url);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("hostile " + server + ": " + millis + " ms");
        assertTrue(millis <= LIMIT_MILLIS, server + " took " + millis + " ms");
    }
}
