package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ServerSocketFactory;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import realtime.ch04.handshake.HandshakeServer;
import realtime.conformance.Verdict;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.TcpServer;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ClosingProperties;
import realtime.conformance.wire.ServerWireConformance;

/** The suite's properties against the whole server, on TCP and inside TLS. */
class WholeServerTest {
    private static final Settings SETTINGS =
            Settings.DEFAULT.withTries(5).withSeed("solutions").withoutWitness();

    private static ServerSubject subject;

    /** Everything behind the handshake. */
    static class Whole implements ServerWireConformance {
        @Override
        public Peer peer() {
            return new ServerPeer(subject);
        }
    }

    /** A part of it, where TLS could matter. */
    static class Part implements ClosingProperties {
        @Override
        public Peer peer() {
            return new ServerPeer(subject);
        }
    }

    @Test
    void theServerPassesOverTcp() throws IOException {
        Set<String> unsupported = judge(ServerSocketFactory.getDefault(), SocketFactory.getDefault(), Whole.class);
        Set<String> groups = new TreeSet<>();
        unsupported.forEach(property -> groups.add(property.substring(0, property.indexOf('.'))));
        // It only echoes, in clear: what an application does beyond that, and TLS, are asked of servers that have them.
        assertEquals(
                Set.of(
                        "ApplicationProperties",
                        "InflationLimitProperties",
                        "LimitProperties",
                        "RobustnessProperties",
                        "ServerNoteProperties",
                        "ServerPushProperties"),
                groups);
    }

    @Test
    void theLoopPassesOverTcp() throws IOException {
        try (Loop loop = Serve.startLoop(0, Duration.ofSeconds(30), 256)) {
            Set<String> unsupported = judge(loop.port(), Set.of(), SocketFactory.getDefault(), Whole.class);
            assertTrue(unsupported.stream().noneMatch(property -> property.startsWith("ClosingProperties")));
        }
    }

    @Test
    void theServerPassesInsideTls() throws IOException {
        LocalCertificate certificate = LocalCertificate.trusted();
        judge(
                certificate.server().getServerSocketFactory(),
                certificate.client().getSocketFactory(),
                Part.class);
    }

    /** Nothing may fail; what the suite could not ask is returned. */
    private static Set<String> judge(ServerSocketFactory listens, SocketFactory connects, Class<?> properties)
            throws IOException {
        HandshakeServer.Options options = new HandshakeServer.Options(listens, 0, Duration.ofSeconds(10), line -> {});
        try (HandshakeServer server = Serve.start(options, Duration.ofSeconds(30))) {
            return judge(server.port(), Set.of("permessage-deflate"), connects, properties);
        }
    }

    private static Set<String> judge(int port, Set<String> extensions, SocketFactory connects, Class<?> properties) {
        Features features =
                Features.echo("127.0.0.1:" + port, "/chat").withExtensions(extensions.toArray(String[]::new));
        subject = new TcpServer("solutions", features, new InetSocketAddress("127.0.0.1", port), connects);
        List<Result> results = SuiteRun.of(SETTINGS, properties);
        assertTrue(results.size() > 5);
        Set<String> unsupported = new TreeSet<>();
        for (Result result : results) {
            boolean good = result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT;
            if (result.verdict() == Verdict.UNSUPPORTED) {
                unsupported.add(result.property());
            } else {
                assertTrue(good, () -> result.property() + " " + result.verdict() + "\n" + result.message());
            }
        }
        return unsupported;
    }
}
