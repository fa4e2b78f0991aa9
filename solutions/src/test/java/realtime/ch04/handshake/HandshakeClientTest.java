package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.websocket.ClientOffer;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.ServerHandshake.Policy;

/** The client's socket shell, against servers made of octets. */
@Timeout(30)
class HandshakeClientTest {
    private static final String ANSWER = """
            HTTP/1.1 101 Switching Protocols\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Accept: ACCEPT\r
            \r
            """;

    @Test
    void clientAndServerAgreeAndTalk() throws IOException {
        Policy policy = new Policy(Set.of("/chat"), Set.of(), Set.of("chat"), Set.of());
        ClientOffer offer = ClientOffer.subprotocols("mqtt", "chat");
        Upgraded echo = (request, response, in, socket) -> in.transferTo(socket.getOutputStream());
        try (HandshakeServer server =
                        new HandshakeServer(Pieces.server(policy), echo, HandshakeServer.Options.onPort(0));
                HandshakeClient.Connection connection = connect("ws://127.0.0.1:" + server.port() + "/chat", offer)) {
            assertEquals(new ResponseVerdict.Open(Optional.of("chat"), List.of()), connection.verdict());
            connection.out().write("hi".getBytes(StandardCharsets.UTF_8));
            assertEquals("hi", new String(connection.in().readNBytes(2), StandardCharsets.UTF_8));
        }
    }

    @Test
    void octetsBehindThe101ComeFirst() throws Exception {
        try (CannedServer server = canned(ANSWER + "frames")) {
            try (HandshakeClient.Connection connection = connect(server)) {
                assertEquals("frames", new String(connection.in().readNBytes(6), StandardCharsets.ISO_8859_1));
            }
            assertEquals(-1, server.afterwards());
            assertEquals(
                    "127.0.0.1:" + server.port(),
                    server.request().fields().first("Host").orElseThrow());
        }
    }

    @Test
    void interimAnswersArePassedOver() throws Exception {
        String interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n";
        try (CannedServer server = canned(interim + ANSWER);
                HandshakeClient.Connection connection = connect(server)) {
            assertInstanceOf(ResponseVerdict.Open.class, connection.verdict());
        }
    }

    @Test
    void aRedirectIsLeftToHttpAndTheConnectionIsClosed() throws Exception {
        try (CannedServer server = canned("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
                HandshakeClient.Connection connection = connect(server)) {
            assertEquals(new ResponseVerdict.Http(302), connection.verdict());
            assertEquals(-1, server.afterwards());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nno colon\r\n\r\n",
                "SSH-2.0-OpenSSH_9.6\r\n\r\n",
            })
    void anAnswerThatMustNotBeBelievedClosesTheConnection(String answer) throws Exception {
        try (CannedServer server = canned(answer);
                HandshakeClient.Connection connection = connect(server)) {
            assertInstanceOf(ResponseVerdict.Failed.class, connection.verdict());
            assertEquals(-1, server.afterwards());
        }
    }

    @Test
    void endlessInterimAnswersFail() throws Exception {
        try (CannedServer server = canned("HTTP/1.1 100 Continue\r\n\r\n".repeat(20));
                HandshakeClient.Connection connection = connect(server)) {
            assertEquals(new ResponseVerdict.Failed("more than 8 interim answers"), connection.verdict());
        }
    }

    @Test
    void aServerThatSaysNothingIsGivenUpInTime() throws IOException {
        try (CannedServer server = canned("HTTP/1.1 101")) {
            HandshakeClient hasty = Pieces.client(null, Duration.ofMillis(200));
            assertThrows(
                    SocketTimeoutException.class,
                    () -> hasty.connect("ws://127.0.0.1:" + server.port(), ClientOffer.NOTHING, new Random()));
        }
    }

    @Test
    void aServerThatHangsUpIsNoConnection() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (var socket = listener.accept()) {
                    RequestReader.read(socket, Deadline.in(Pieces.PATIENCE));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            String uri = "ws://127.0.0.1:" + listener.getLocalPort();
            assertThrows(EOFException.class, () -> connect(uri, ClientOffer.NOTHING));
        }
    }

    @Test
    void whereNobodyListensThereIsNoConnection() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }
        assertThrows(ConnectException.class, () -> connect("ws://127.0.0.1:" + port, ClientOffer.NOTHING));
    }

    @Test
    void aBadUriOpensNothing() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String uri = "ws://127.0.0.1:" + listener.getLocalPort() + "/#top";
            assertThrows(IllegalArgumentException.class, () -> connect(uri, ClientOffer.NOTHING));
            listener.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    private static CannedServer canned(String answer) throws IOException {
        return new CannedServer(ServerSocketFactory.getDefault(), answer);
    }

    private static HandshakeClient.Connection connect(CannedServer server) throws IOException {
        return connect("ws://127.0.0.1:" + server.port() + "/", ClientOffer.NOTHING);
    }

    private static HandshakeClient.Connection connect(String uri, ClientOffer offer) throws IOException {
        return Pieces.client((SSLSocketFactory) SSLSocketFactory.getDefault(), Pieces.PATIENCE)
                .connect(uri, offer, new Random());
    }
}
