package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientProgram;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.ClientThread;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.driver.TcpServer;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.handshake.ResponseProperties;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.handshake.ServiceProperties;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.PongCore;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.ServerHandshake.Policy;
import realtime.wire.Bytes;

/** The suite's own properties against the solutions on sockets; behind the handshake stands the suite's echo. */
class ShellsConformanceTest {
    private static final Settings SETTINGS =
            Settings.DEFAULT.withTries(20).withSeed("solutions").withoutWitness();
    private static final Policy POLICY =
            new Policy(Set.of("/chat"), Set.of("http://example.com"), Set.of("chat", "mqtt"), Set.of("trace"));
    private static final int CHUNK = 8_192;

    private static HandshakeServer server;

    /** The solution's server, over TCP. */
    static class ServerOverTcp implements ServerHandshakeConformance {
        @Override
        public ServerSubject server() {
            Features features = Features.echo("127.0.0.1:" + server.port(), "/chat")
                    .withAbsentPath("/news")
                    .withSubprotocols("chat", "mqtt")
                    .withExtensions("trace")
                    .withOrigins("http://example.com");
            InetSocketAddress address = new InetSocketAddress("127.0.0.1", server.port());
            return new TcpServer("solutions", features, address, SocketFactory.getDefault());
        }
    }

    /** The solution's server, where TLS could matter. */
    static class ServerInsideTls implements ServiceProperties, ResponseProperties {
        @Override
        public ServerSubject server() {
            ServerSubject plain = new ServerOverTcp().server();
            InetSocketAddress address = new InetSocketAddress("127.0.0.1", server.port());
            SocketFactory sockets = LocalCertificate.trusted().client().getSocketFactory();
            return new TcpServer("solutions with TLS", plain.features().secured(), address, sockets);
        }
    }

    /** The solution's client, over TCP and TLS. */
    static class ClientOverTcp implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            ClientFeatures features = ClientFeatures.of(
                            Ability.SUBPROTOCOLS,
                            Ability.EXTRA_FIELDS,
                            Ability.TRUST,
                            Ability.TELLS_FAILURE,
                            Ability.PARALLEL)
                    .withExtensions("pack", "trace");
            return new TcpClient("solutions", features, 0, ShellsConformanceTest::call);
        }
    }

    @Test
    void theServerPassesOverTcp() throws IOException {
        try (HandshakeServer started = new HandshakeServer(
                Pieces.server(POLICY), ShellsConformanceTest::echo, HandshakeServer.Options.onPort(0))) {
            server = started;
            assertEquals(
                    Set.of(
                            "ServiceProperties.aTlsPortSpeaksNoPlainHttp",
                            "ServiceProperties.aRedirectStaysHttp",
                            "ServiceProperties.credentialsAreDemandedWhateverTheOriginSays",
                            "ServiceProperties.aPageMayIgnoreTheUpgrade"),
                    judge(ServerOverTcp.class));
        }
    }

    @Test
    void theServerPassesInsideTls() throws IOException {
        HandshakeServer.Options options = new HandshakeServer.Options(
                LocalCertificate.trusted().server().getServerSocketFactory(), 0, Pieces.PATIENCE, line -> {});
        try (HandshakeServer started =
                new HandshakeServer(Pieces.server(POLICY), ShellsConformanceTest::echo, options)) {
            server = started;
            assertFalse(judge(ServerInsideTls.class).contains("ServiceProperties.aTlsPortSpeaksNoPlainHttp"));
        }
    }

    @Test
    void theClientPassesOverTcp() {
        assertEquals(
                Set.of( // it knows no proxies, and tests go to no other machine
                        "ClientUriProperties.withoutAPortItIs80Or443",
                        "ClientUriProperties.aNameOutsideAsciiTravelsInItsAsciiForm",
                        "ClientRequestProperties.hostKeepsTheBracketsOfAnAddress",
                        "ClientRequestProperties.hostLeavesOutThePortThatIsTheDefault",
                        "ClientConnectionProperties.aProxyIsAskedForATunnel"),
                judge(ClientOverTcp.class));
    }

    /** Nothing may fail; what the suite could not ask is returned. */
    private static Set<String> judge(Class<?> properties) {
        List<Result> results = SuiteRun.of(SETTINGS, properties);
        assertFalse(results.isEmpty());
        Set<String> unsupported = new HashSet<>();
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

    private static void echo(Object request, Object response, InputStream in, Socket socket) throws IOException {
        ModelEcho core = new ModelEcho();
        byte[] chunk = new byte[CHUNK];
        for (int count; !core.isClosed() && (count = in.read(chunk)) >= 0; ) {
            socket.getOutputStream()
                    .write(core.receive(Bytes.of(chunk, 0, count)).toArray());
        }
    }

    private static ClientProgram.Running call(Call call) {
        SSLSocketFactory tls = call.trusted()
                .map(certificate -> certificate.client().getSocketFactory())
                .orElse((SSLSocketFactory) SSLSocketFactory.getDefault());
        HandshakeClient client = Pieces.client(tls, Pieces.PATIENCE);
        client.handshake().request(call.uri(), call.offer(), new Random()); // throws where the call cannot be made
        return ClientThread.start(resources -> {
            HandshakeClient.Connection connection = client.connect(call.uri(), call.offer(), new Random());
            resources.add(connection);
            if (connection.verdict() instanceof ResponseVerdict.Open) {
                pong(connection.in(), connection.out());
            }
        });
    }

    private static void pong(InputStream in, OutputStream out) throws IOException {
        PongCore core = new PongCore(new Random());
        byte[] chunk = new byte[CHUNK];
        for (int count; !core.isClosed() && (count = in.read(chunk)) >= 0; ) {
            out.write(core.receive(Bytes.of(chunk, 0, count)).toArray());
        }
    }
}
