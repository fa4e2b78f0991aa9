package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtime.ch04.handshake.AcceptKey;
import realtime.ch04.handshake.CheckResponse;
import realtime.ch04.handshake.ExtensionOffers;
import realtime.ch04.handshake.FramesBehind;
import realtime.ch04.handshake.HandshakeClient;
import realtime.ch04.handshake.HandshakeServer;
import realtime.ch04.handshake.ReadUri;
import realtime.ch04.handshake.WriteRequest;
import realtime.conformance.driver.LocalCertificate;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ClientOffer;
import realtime.websocket.connection.ClientSession;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** The client and the server of the chapter talk with each other, on TCP and inside TLS, and watch each other's heartbeat. */
@Timeout(60)
class OwnConversationTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static Client client(SSLSocketFactory tls) {
        ClientHandshake handshake = new ClientHandshake(
                new AcceptKey(), new ExtensionOffers(), new ReadUri(), new WriteRequest(), new CheckResponse());
        return new Client(
                new HandshakeClient(handshake, FramesBehind::new, tls, PATIENCE), AllPieces::endpoint, PATIENCE);
    }

    private static HandshakeServer server(ServerSocketFactory sockets, Duration quiet, Duration patience)
            throws IOException {
        return Serve.start(new HandshakeServer.Options(sockets, 0, patience, line -> {}), quiet);
    }

    private static HandshakeServer server() throws IOException {
        return server(ServerSocketFactory.getDefault(), PATIENCE, PATIENCE);
    }

    private static ClientSession connect(HandshakeServer server, String path) throws IOException {
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return client(tls).connect("ws://127.0.0.1:" + server.port() + path, ClientOffer.subprotocols("mqtt", "chat"));
    }

    @Test
    void messagesComeBackOnEachPath() throws IOException {
        try (HandshakeServer server = server()) {
            for (String path : new String[] {"/chat", "/scores"}) {
                ClientSession session = connect(server, path);
                assertEquals(Optional.of("mqtt"), session.subprotocol());
                Message long1 = new Message.Binary(Bytes.of(new byte[1 << 20]));
                for (Message message : new Message[] {new Message.Text("n\u00e9"), long1, new Message.Text("")}) {
                    session.send(message);
                    assertEquals(Optional.of(message), session.receive());
                }
                assertEquals(new Event.Closed(4001, "", true), session.close(CloseBody.of(4001, "done")));
                assertEquals(Optional.empty(), session.receive());
                assertThrows(IllegalStateException.class, () -> session.send(new Message.Text("late")));
            }
        }
    }

    @Test
    void theyTalkInsideTls() throws IOException {
        LocalCertificate certificate = LocalCertificate.trusted();
        try (HandshakeServer server = server(certificate.server().getServerSocketFactory(), PATIENCE, PATIENCE)) {
            ClientSession session = client(certificate.client().getSocketFactory())
                    .connect("wss://localhost:" + server.port() + "/chat", ClientOffer.NOTHING);
            session.send(new Message.Text("secret"));
            assertEquals(Optional.of(new Message.Text("secret")), session.receive());
            assertEquals(new Event.Closed(1000, "", true), session.close(CloseBody.of(1000)));
        }
    }

    @Test
    void oneThreadSendsWhileAnotherReceives() throws Exception {
        int count = 500;
        try (HandshakeServer server = server()) {
            ClientSession session = connect(server, "/chat");
            CompletableFuture<Integer> received = CompletableFuture.supplyAsync(() -> {
                int sum = 0;
                for (int i = 0; i < count; i++) {
                    sum += session.receive().orElseThrow() instanceof Message.Text ? 1 : 0;
                }
                return sum;
            });
            for (int i = 0; i < count; i++) {
                session.send(new Message.Text("message " + i));
            }
            assertEquals(count, received.get(20, TimeUnit.SECONDS));
            session.close();
        }
    }

    @Test
    void aClientThatAnswersPingsStaysAndOneThatVanishesIsLeft() throws Exception {
        Duration quiet = Duration.ofMillis(100);
        Duration patience = Duration.ofMillis(400);
        try (HandshakeServer server = server(ServerSocketFactory.getDefault(), quiet, patience)) {
            ClientSession alive = connect(server, "/chat");
            CompletableFuture<Optional<Message>> waiting = CompletableFuture.supplyAsync(alive::receive);
            long start = System.nanoTime();
            assertTrue(vanished(server) >= 1, "the one that vanishes is asked before it is left");
            assertTrue(System.nanoTime() - start >= patience.toNanos(), "its answer was waited for");
            alive.send(new Message.Text("still here"));
            assertEquals(Optional.of(new Message.Text("still here")), waiting.get(10, TimeUnit.SECONDS));
            alive.close();
        }
    }

    /** Shakes hands, never says a word, and reads until the server ends: the number of pings. */
    private static int vanished(HandshakeServer server) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(Bytes.latin1("""
                    GET /chat HTTP/1.1\r
                    Host: localhost\r
                    Upgrade: websocket\r
                    Connection: Upgrade\r
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                    Sec-WebSocket-Version: 13\r
                    \r
                    """).toArray());
            InputStream in = socket.getInputStream();
            Bytes all = Bytes.of(in.readAllBytes());
            Bytes frames = all.from(all.indexOf(Bytes.latin1("\r\n\r\n")) + 4);
            assertEquals(0, frames.size() % 2, frames.toString());
            return frames.startsWith(Bytes.hex("89 00")) ? frames.size() / 2 : 0;
        }
    }
}
