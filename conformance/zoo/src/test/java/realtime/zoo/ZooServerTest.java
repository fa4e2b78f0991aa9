package realtime.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;

/** Members on a port: what TCP adds must not change the verdict. */
class ZooServerTest {
    private static ServerSubject subject;

    /** The properties, over TCP. */
    static class OverTcp implements ServerHandshakeConformance {
        @Override
        public ServerSubject server() {
            return subject;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correct", "single-octets", "head-and-frames-apart", "echo-in-fragments", "closes-for-garbage"})
    void aLegalServerPassesOverTcp(String name) {
        judged(name)
                .forEach(result -> assertTrue(
                        result.verdict() == Verdict.PASS
                                || result.verdict() == Verdict.LENIENT
                                || result.verdict() == Verdict.UNSUPPORTED,
                        () -> name + ": " + result.property() + "\n" + result.message()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"accept-in-hex", "door-slammed", "cut-request-lost", "http-behind-101", "version-not-required"})
    void aFaultyServerIsFoundOutOverTcp(String name) {
        String first = judged(name).stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .findFirst()
                .map(result -> result.requirements().getFirst())
                .orElse("none");
        assertEquals(Zoo.find(name).orElseThrow().requirement(), first);
    }

    @Test
    void theClientOfTheJdkTalksToACorrectServer() throws Exception {
        try (ZooServer server = ZooServer.start(server("correct"), 0);
                HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<String> echo = new CompletableFuture<>();
            URI uri = server.uri();
            WebSocket socket = client.newWebSocketBuilder()
                    .buildAsync(uri, new WebSocket.Listener() {
                        @Override
                        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                            echo.complete(data.toString());
                            return null;
                        }
                    })
                    .get(5, TimeUnit.SECONDS);
            socket.sendText("hello", true);
            assertEquals("hello", echo.get(5, TimeUnit.SECONDS));
            socket.abort();
        }
    }

    @Test
    void aPortThatIsTakenIsSaidSo() {
        try (ZooServer first = ZooServer.start(server("correct"), 0)) {
            int port = first.uri().getPort();
            IllegalStateException e =
                    assertThrows(IllegalStateException.class, () -> ZooServer.start(server("correct"), port));
            assertTrue(e.getMessage().contains("port " + port), e::getMessage);
        }
    }

    private static Member.Server server(String name) {
        return (Member.Server) Zoo.find(name).orElseThrow().peer();
    }

    private static List<Result> judged(String name) {
        try (ZooServer server = ZooServer.start(server(name), 0)) {
            subject = server.subject(name);
            List<Result> results = SuiteRun.of(
                    Settings.DEFAULT
                            .withTries(5)
                            .withSeed("tcp")
                            .withoutShrinking()
                            .withoutWitness(),
                    OverTcp.class);
            assertFalse(results.isEmpty());
            return results;
        }
    }
}
