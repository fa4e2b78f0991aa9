package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import realtime.ch04.handshake.HandshakeServer;

/** Clients that others wrote hold a conversation with the server: text, binary, fragments, a ping, a long text, a Close. */
@Timeout(180)
class ForeignClientsTest {
    private static final List<String> CONVERSATION =
            List.of("open", "text Hello", "binary 0001ff", "text Hello", "pong Hi", "text 100000", "close 4001 ");
    private static final String WS = "ws@8.23.0";
    private static final int SECONDS = 30;

    @TempDir
    private Path folder;

    private HandshakeServer server;

    @BeforeEach
    void start() throws IOException {
        HandshakeServer.Options options =
                new HandshakeServer.Options(ServerSocketFactory.getDefault(), 0, Duration.ofSeconds(10), line -> {});
        server = Serve.start(options, Duration.ofSeconds(30));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String url() {
        return "ws://127.0.0.1:" + server.port() + "/chat";
    }

    @Test
    void theClientOfTheJdkTalks() throws Exception {
        Heard heard = new Heard();
        try (HttpClient http = HttpClient.newHttpClient()) {
            WebSocket socket = http.newWebSocketBuilder()
                    .buildAsync(URI.create(url()), heard)
                    .get(SECONDS, TimeUnit.SECONDS);
            heard.lines.add("open");
            socket.sendText("Hello", true).get(SECONDS, TimeUnit.SECONDS);
            heard.waitFor(2);
            socket.sendBinary(ByteBuffer.wrap(new byte[] {0, 1, -1}), true).get(SECONDS, TimeUnit.SECONDS);
            heard.waitFor(3);
            socket.sendText("Hel", false).get(SECONDS, TimeUnit.SECONDS);
            socket.sendText("lo", true).get(SECONDS, TimeUnit.SECONDS);
            heard.waitFor(4);
            socket.sendPing(StandardCharsets.UTF_8.encode("Hi")).get(SECONDS, TimeUnit.SECONDS);
            heard.waitFor(5);
            socket.sendText("x".repeat(100_000), true).get(SECONDS, TimeUnit.SECONDS);
            heard.waitFor(6);
            socket.sendClose(4001, "done").get(SECONDS, TimeUnit.SECONDS);
            heard.waitFor(7);
        }
        assertEquals(CONVERSATION, List.copyOf(heard.lines));
    }

    @Test
    void wsOfNodeTalks() throws Exception {
        assumeTrue(Boolean.getBoolean("realtime.npm"), () -> skipped("ws of node", "npm is asked for by -Pgates only"));
        assumeTrue(
                runs("npm", "--version") && runs("node", "--version"), () -> skipped("ws of node", "no node or npm"));
        run(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), WS));
        assertEquals(CONVERSATION, run(List.of("node", script("ws-talk.cjs"), url())));
    }

    @Test
    void websocketsOfPythonTalks() throws Exception {
        List<String> pythons = Stream.of("/usr/bin/python3", "python3")
                .filter(python -> runs(python, "-c", "import websockets"))
                .toList();
        assumeTrue(
                !pythons.isEmpty(),
                () -> skipped(
                        "websockets of Python", "no python3 here has it (Debian: apt install python3-websockets)"));
        assertEquals(CONVERSATION, run(List.of(pythons.getFirst(), script("websockets-talk.py"), url())));
    }

    private static String skipped(String who, String why) {
        System.out.println("SKIPPED: " + who + " was not tried: " + why);
        return why;
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String script(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ForeignClientsTest.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file.toString();
    }

    /** What a program prints; a line for each thing that it heard. */
    private List<String> run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(3 * SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said);
        assertTrue(ended && process.exitValue() == 0, () -> command.getFirst() + " says:\n" + text);
        return text.lines().toList();
    }

    /** What the JDK's client hears, in the words of the other programs. */
    private static final class Heard implements WebSocket.Listener {
        private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();

        void waitFor(int count) throws InterruptedException {
            for (int i = 0; i < 100 * SECONDS && lines.size() < count; i++) {
                synchronized (lines) {
                    lines.wait(10);
                }
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                lines.add("text " + (text.length() > 20 ? text.length() : text));
                text.setLength(0);
            }
            return more(socket);
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            StringBuilder hex = new StringBuilder("binary ");
            while (data.hasRemaining()) {
                hex.append("%02x".formatted(data.get()));
            }
            lines.add(hex.toString());
            return more(socket);
        }

        @Override
        public CompletionStage<?> onPong(WebSocket socket, ByteBuffer data) {
            lines.add("pong " + StandardCharsets.UTF_8.decode(data));
            return more(socket);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            lines.add("close " + code + " " + reason);
            return more(socket);
        }

        private CompletionStage<?> more(WebSocket socket) {
            synchronized (lines) {
                lines.notifyAll();
            }
            socket.request(1);
            return null;
        }
    }
}
