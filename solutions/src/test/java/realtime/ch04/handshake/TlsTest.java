package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.StandardConstants;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import realtime.websocket.ClientOffer;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.ServerHandshake.Policy;

/** Both shells with TLS between them; the certificate is for {@code localhost}, and made for this run. */
@Timeout(60)
class TlsTest {
    private static final char[] PASSWORD = "only for this run".toCharArray();

    private static SSLContext context;

    @BeforeAll
    static void makeACertificate(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertTrue(keytool.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, keytool.exitValue(), () -> read(folder.resolve("keytool.txt")));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        trust.init(trusted);
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    }

    @Test
    void aHandshakeInsideTlsNamesTheHostAndOpens() throws IOException {
        List<String> named = new CopyOnWriteArrayList<>();
        try (HandshakeServer server = server(new Listening(named));
                HandshakeClient.Connection connection = connect(context.getSocketFactory(), "localhost", server)) {
            assertInstanceOf(ResponseVerdict.Open.class, connection.verdict());
            connection.out().write('x');
            assertEquals('x', connection.in().read());
            assertEquals(List.of("localhost"), named);
        }
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws IOException {
        try (HandshakeServer server = server(context.getServerSocketFactory())) {
            assertThrows(SSLException.class, () -> connect(context.getSocketFactory(), "127.0.0.1", server));
        }
    }

    @Test
    void aCertificateOfAStrangerIsRefused() throws IOException {
        SSLSocketFactory suspicious = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (HandshakeServer server = server(context.getServerSocketFactory())) {
            assertThrows(SSLException.class, () -> connect(suspicious, "localhost", server));
        }
    }

    /** A TLS listener that notes which names its clients ask for. */
    private static final class Listening extends ServerSocketFactory {
        private final List<String> named;

        Listening(List<String> named) {
            this.named = named;
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
            SSLServerSocket socket =
                    (SSLServerSocket) context.getServerSocketFactory().createServerSocket(port, backlog, address);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setSNIMatchers(List.of(new SNIMatcher(StandardConstants.SNI_HOST_NAME) {
                @Override
                public boolean matches(SNIServerName name) {
                    named.add(new String(name.getEncoded(), StandardCharsets.US_ASCII));
                    return true;
                }
            }));
            socket.setSSLParameters(parameters);
            return socket;
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            throw new UnsupportedOperationException("loopback only");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            throw new UnsupportedOperationException("loopback only");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "keytool said nothing";
        }
    }

    private static HandshakeServer server(ServerSocketFactory sockets) throws IOException {
        return new HandshakeServer(
                Pieces.server(Policy.path("/chat")),
                (request, response, in, socket) -> in.transferTo(socket.getOutputStream()),
                new HandshakeServer.Options(sockets, 0, Pieces.PATIENCE, line -> {}));
    }

    private static HandshakeClient.Connection connect(SSLSocketFactory tls, String host, HandshakeServer server)
            throws IOException {
        String uri = "wss://" + host + ":" + server.port() + "/chat";
        return Pieces.client(tls, Pieces.PATIENCE).connect(uri, ClientOffer.NOTHING, new Random());
    }
}
