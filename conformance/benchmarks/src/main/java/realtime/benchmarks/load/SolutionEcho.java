package realtime.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import javax.net.ServerSocketFactory;
import realtime.ch04.handshake.HandshakeServer;
import realtime.ch06.connection.Serve;

/** The solutions of chapters 04 to 06, as {@link Serve} puts them together. */
final class SolutionEcho {
    private SolutionEcho() {}

    static int start() throws IOException {
        HandshakeServer.Options options = new HandshakeServer.Options(
                ServerSocketFactory.getDefault(), 0, Duration.ofSeconds(10), line -> {}, 100_000);
        return Serve.start(options, Subject.IDLE).port();
    }
}
