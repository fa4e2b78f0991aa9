package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import realtime.ch04.handshake.AcceptKey;
import realtime.ch04.handshake.CheckResponse;
import realtime.ch04.handshake.ExtensionOffers;
import realtime.ch04.handshake.FramesBehind;
import realtime.ch04.handshake.HandshakeClient;
import realtime.ch04.handshake.ReadUri;
import realtime.ch04.handshake.WriteRequest;
import realtime.conformance.Verdict;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientProgram;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.ClientThread;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.wire.ClientWireConformance;
import realtime.websocket.ClientHandshake;
import realtime.websocket.connection.ClientSession;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.framing.Message;

/** The suite's properties against the whole client: an echo, and applications that close, speak first and fail. */
class WholeClientTest {
    private static final Settings SETTINGS =
            Settings.DEFAULT.withTries(3).withSeed("solutions").withoutWitness();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final ClientSubject SUBJECT = new TcpClient(
            "solutions",
            ClientFeatures.of(Ability.TRUST, Ability.SERVICES, Ability.TELLS_FAILURE),
            0,
            WholeClientTest::call);

    /** Everything behind the handshake. */
    static class Whole implements ClientWireConformance {
        @Override
        public Peer peer() {
            return new ClientPeer(SUBJECT);
        }
    }

    @Test
    void theClientPassesOverTcp() {
        List<Result> results = SuiteRun.of(SETTINGS, Whole.class);
        Set<String> unsupported = new TreeSet<>();
        for (Result result : results) {
            boolean good = result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT;
            if (result.verdict() == Verdict.UNSUPPORTED) {
                unsupported.add(result.property().substring(0, result.property().indexOf('.')));
            } else {
                assertTrue(good, () -> result.property() + " " + result.verdict() + "\n" + result.message());
            }
        }
        System.out.printf(
                "The client of the solutions: %d properties, %d tries, %d ms%n",
                results.size(),
                results.stream().mapToInt(Result::tries).sum(),
                results.stream().mapToLong(Result::millis).sum());
        // It offers no compression, and has no application with a limit; over TLS it is asked for its masks.
        assertEquals(
                Set.of(
                        "ClientOfferProperties",
                        "CompressionProperties",
                        "DeflateDataProperties",
                        "InflationLimitProperties",
                        "LimitProperties",
                        "RobustnessProperties",
                        "WindowProperties"),
                unsupported);
    }

    private static ClientProgram.Running call(Call call) {
        SSLSocketFactory tls = call.trusted()
                .map(certificate -> certificate.client().getSocketFactory())
                .orElse((SSLSocketFactory) SSLSocketFactory.getDefault());
        ClientHandshake handshake = new ClientHandshake(
                new AcceptKey(), new ExtensionOffers(), new ReadUri(), new WriteRequest(), new CheckResponse());
        Client client = new Client(
                new HandshakeClient(handshake, FramesBehind::new, tls, PATIENCE), AllPieces::endpoint, PATIENCE);
        return ClientThread.start(resources -> {
            ClientSession session = client.connect(call.uri(), call.offer());
            resources.add(session);
            talk(session, call.uri().substring(call.uri().lastIndexOf('/') + 1));
        });
    }

    private static void talk(ClientSession session, String service) throws IOException {
        if (service.equals("pushes")) {
            session.send(new Message.Text("welcome"));
        }
        Optional<Message> next = session.receive();
        while (next.isPresent()) {
            if (service.equals("throws")) {
                session.close(CloseBody.of(1011)); // WS-CLC-016, RFC 6455 section 7.4.1
            } else if (service.equals("closes") && next.get() instanceof Message.Text text && isGoodbye(text)) {
                close(session, text.text().split(" ", 2));
            } else {
                session.send(next.get());
            }
            next = session.receive();
        }
    }

    private static boolean isGoodbye(Message.Text text) {
        return text.text().matches("(?s)\\d{1,5}( .*)?");
    }

    private static void close(ClientSession session, String... words) throws IOException {
        try {
            session.close(CloseBody.of(Integer.parseInt(words[0]), words.length < 2 ? "" : words[1]));
            session.send(new Message.Text("too late"));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // What may not travel is refused, and so is what comes behind the Close.
        }
    }
}
