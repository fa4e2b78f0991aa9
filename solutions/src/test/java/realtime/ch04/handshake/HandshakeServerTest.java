package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.websocket.ServerHandshake.Policy;

/** The server's socket shell, spoken to in octets. */
@Timeout(30)
class HandshakeServerTest {
    private static final String REQUEST = """
            GET /chat HTTP/1.1\r
            Host: localhost\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Version: 13\r
            \r
            """;
    private static final String ANSWER = """
            HTTP/1.1 101 Switching Protocols\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r
            \r
            """;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private HandshakeServer server;

    @BeforeEach
    void start() throws IOException {
        server =
                serverThat((request, response, in, socket) -> in.transferTo(socket.getOutputStream()), Pieces.PATIENCE);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aGoodRequestIsAnsweredWith101AndWhatStandsBehindItReachesTheHandler() throws IOException {
        assertEquals(ANSWER + "behind and after", exchange(REQUEST + "behind", " and after"));
    }

    @Test
    void aHeadIsReadHoweverItIsCut() throws IOException {
        assertEquals(ANSWER + "x", exchange((REQUEST + "x").split("")));
    }

    @Test
    void theHandlerMaySpeakFirst() throws IOException {
        try (HandshakeServer greeter = serverThat(
                (request, response, in, socket) -> socket.getOutputStream().write('!'), Pieces.PATIENCE)) {
            assertEquals(ANSWER + "!", exchange(greeter, REQUEST));
        }
    }

    @Test
    void aRefusalEndsTheConnectionEvenWithOctetsUnread() throws IOException {
        String answer = exchange(REQUEST.replace("/chat", "/news") + "x".repeat(4_000));
        assertTrue(answer.startsWith("HTTP/1.1 404 Not Found\r\n"), answer);
        assertTrue(answer.endsWith("Content-Length: 0\r\n\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELLO\r\n",
                "GET /chat HTTP/1.1\n",
                "\u0016\u0003\u0001\u0002",
                "GET / HTTP/1.1\r\nHost : h\r\n\r\n",
            })
    void whatIsNoRequestGets400AtOnce(String octets) throws IOException {
        assertTrue(exchange(octets).startsWith("HTTP/1.1 400 Bad Request\r\n"));
    }

    @Test
    void aHeadWithoutEndGets431() throws IOException {
        String answer = exchange("GET /chat HTTP/1.1\r\nCookie: " + "x".repeat(RequestReader.LIMIT));
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
    }

    @Test
    void aSlowClientLosesItsConnectionThoughItKeepsSending() throws IOException, InterruptedException {
        try (HandshakeServer hasty = serverThat((request, response, in, socket) -> {}, Duration.ofMillis(200));
                Socket socket = connect(hasty)) {
            socket.setSoTimeout(50); // an octet every 50 ms, each well within a read timeout of 200 ms
            int octets = 0;
            while (octets < 200 && takes(socket, 'G')) {
                octets++;
            }
            assertTrue(octets < 200);
            assertTrue(log.poll(10, TimeUnit.SECONDS).startsWith("the connection broke: "));
        }
    }

    @Test
    void aPieceThatThrowsGives500AndALineThatSaysWhere() throws IOException, InterruptedException {
        Policy noPaths = new Policy(null, null, null, null);
        HandshakeServer.Options options =
                new HandshakeServer.Options(ServerSocketFactory.getDefault(), 0, Pieces.PATIENCE, log::add);
        Upgraded silent = (request, response, in, socket) -> {};
        try (HandshakeServer faulty = new HandshakeServer(Pieces.server(noPaths), silent, options)) {
            String request = REQUEST.replace("Host", "Origin: null\r\nHost");
            assertTrue(exchange(faulty, request).startsWith("HTTP/1.1 500 "));
        }
        String line = log.poll(10, TimeUnit.SECONDS);
        assertTrue(line.matches("java.lang.NullPointerException.* in realtime.ch04.handshake.ValidateUpgrade.*"), line);
    }

    @Test
    void closingEndsTheConnectionsThatAreOpen() throws IOException {
        try (Socket socket = connect(server)) {
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readNBytes(ANSWER.length());
            server.close();
            assertEquals(-1, socket.getInputStream().read());
        }
    }

    @Test
    void aPortInUseIsRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HandshakeServer.Options options = HandshakeServer.Options.onPort(taken.getLocalPort());
            assertThrows(
                    IOException.class,
                    () -> new HandshakeServer(
                            Pieces.server(Policy.path("/chat")), (request, response, in, socket) -> {}, options));
        }
    }

    private static boolean takes(Socket socket, int octet) throws IOException {
        try {
            socket.getOutputStream().write(octet);
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (SocketException e) {
            return false;
        }
    }

    private HandshakeServer serverThat(Upgraded upgraded, Duration patience) throws IOException {
        HandshakeServer.Options options =
                new HandshakeServer.Options(ServerSocketFactory.getDefault(), 0, patience, log::add);
        return new HandshakeServer(Pieces.server(Policy.path("/chat")), upgraded, options);
    }

    private String exchange(String... segments) throws IOException {
        return exchange(server, segments);
    }

    private static String exchange(HandshakeServer server, String... segments) throws IOException {
        try (Socket socket = connect(server)) {
            for (String segment : segments) {
                socket.getOutputStream().write(segment.getBytes(StandardCharsets.ISO_8859_1));
            }
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Socket connect(HandshakeServer server) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(10_000);
        socket.setTcpNoDelay(true);
        return socket;
    }
}
