package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever listens at the URL, the suite ends with a verdict. */
class BadPeersTest {
    /** All waits are shortened to a third, so this stands for 90. */
    private static final long LONGEST_SECONDS = 30;

    private static final Map<String, String> HURRIED = Map.of("JAVA_TOOL_OPTIONS", "-Drealtime.patience=0.33");

    @TempDir
    private Path folder;

    @Test
    void nobodyThereIsInconclusive() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        Tool.run("conformance", "server", "ws://127.0.0.1:" + port + "/", "--report", folder.toString())
                .ends(3)
                .says("Nobody accepts connections at 127.0.0.1:" + port)
                .says("inconclusive");
        String json = Files.readString(folder.resolve("report.json"));
        assertTrue(
                JsonParser.parseString(json)
                        .getAsJsonObject()
                        .get("verdict")
                        .getAsString()
                        .equals("inconclusive"),
                json);
    }

    @Test
    void anUnknownNameIsInconclusive() {
        Tool.run("conformance", "server", "ws://nobody.invalid/")
                .ends(3)
                .says("The name nobody.invalid is not known here.");
    }

    @Test
    void aSilentPeerViolatesInTime() throws IOException {
        judge(BadPeer::silent, "no answer in time");
    }

    @Test
    void aClosingPeerViolates() throws IOException {
        judge(BadPeer::closing, "closed without an answer");
    }

    @Test
    void aPlainWebServerViolates() throws IOException {
        judge(BadPeer::web, "HTTP 200");
    }

    @Test
    void garbageViolates() throws IOException {
        judge(BadPeer::garbage, "no HTTP");
    }

    @Test
    void gigabytesAreCutAndViolate() throws IOException {
        judge(BadPeer::gigabytes, "no HTTP: no end of the head within 65536 octets");
    }

    @Test
    void plainTextUnderTlsIsSaidToBeThat() throws IOException {
        try (BadPeer peer = new BadPeer(BadPeer::garbage)) {
            Tool.run("conformance", "server", peer.url().replace("ws:", "wss:"), "--insecure")
                    .ends(3)
                    .says("TLS with 127.0.0.1");
        }
    }

    private static void judge(BadPeer.Manners manners, String outcome) throws IOException {
        long start = System.nanoTime();
        try (BadPeer peer = new BadPeer(manners)) {
            Tool.run(Tool.ROOT, HURRIED, "conformance", "server", peer.url())
                    .ends(1)
                    .says(outcome)
                    .says("violates: the server at " + peer.url());
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds <= LONGEST_SECONDS, "it took " + seconds + " s");
    }
}
