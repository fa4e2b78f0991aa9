package realtime.workbook.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;

/** A good server inside TLS, with a certificate that only a file vouches for. */
class SecureServerTest {
    private static final LocalCertificate CERTIFICATE = LocalCertificate.trusted();

    private BadPeer server;
    private String url;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new BadPeer(CERTIFICATE.server().getServerSocketFactory(), SecureServerTest::echo);
        url = server.url().replace("ws://127.0.0.1", "wss://localhost") + "echo";
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static void echo(Socket socket) throws IOException {
        ServerCore core = new HandshakeCore(Model.handshake(MemoryServers.POLICY)::respond, ModelEcho::new);
        byte[] chunk = new byte[8_192];
        try (socket) {
            for (int count; !core.isClosed() && (count = socket.getInputStream().read(chunk)) >= 0; ) {
                Bytes answer = core.receive(Bytes.of(chunk, 0, count));
                socket.getOutputStream().write(answer.toArray());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Test
    void itConformsWithItsCertificateInAFile() throws IOException {
        Path pem = folder.resolve("own certificate.pem");
        Files.copy(CERTIFICATE.pem(), pem);
        Tool.run("conformance", "server", url, "--cacert", pem.toString(), "--only", "closing", "--tries", "1")
                .ends(0)
                .says("conforms: the server at " + url);
    }

    @Test
    void itConformsIfEveryCertificateIsTrusted() {
        Tool.run("conformance", "server", url, "--insecure", "--only", "utf8", "--tries", "1")
                .ends(0)
                .says("conforms: the server at " + url);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsSaidToBeThat() {
        Tool.run("conformance", "server", url)
                .ends(3)
                .says("TLS with localhost")
                .says("--cacert FILE");
    }
}
