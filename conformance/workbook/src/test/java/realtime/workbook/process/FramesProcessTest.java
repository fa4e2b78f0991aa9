package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tap of {@code frames}: what it tells, and whom it does not let in. */
@Timeout(180)
class FramesProcessTest {
    private static final int TIMEOUT_MILLIS = 20_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Path house;

    /** A house with a book that has been built. */
    @BeforeEach
    void house() throws IOException {
        house = Houses.copy(folder);
        Path book = Files.createDirectories(house.resolve("chapters/target/book"));
        Files.writeString(book.resolve("06-connection.html"), "the page");
        Files.writeString(book.resolve("own-frames.js"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "solutions", "reference"})
    void aClientsMessageIsToldAsItTravels(String subject) throws Exception {
        if (subject.equals("exercises")) { // a learner who has written all of it
            Houses.solve(house);
        }
        serve(subject, (page, tap) -> {
            assertEquals("the page", get(page, "").body());
            assertTrue(page.toString().endsWith("/06-connection.html#own-frames"), page.toString());
            Iterator<String> events = events(page);
            WebSocket socket = client.newWebSocketBuilder()
                    .header("Origin", page.resolve("/").toString().replaceAll("/$", ""))
                    .buildAsync(tap, new WebSocket.Listener() {})
                    .get(20, TimeUnit.SECONDS);
            socket.sendText("Hello", true).get(20, TimeUnit.SECONDS);
            String told = told(events, "81 05 48 65 6c 6c 6f");
            assertTrue(told.contains("\"from\":\"client\",\"octets\":\"47 45 54 20 "), told); // GET
            assertTrue(told.contains("\"from\":\"client\",\"octets\":\"81 85 "), told);
            assertTrue(told.contains("\"from\":\"server\",\"octets\":\"48 54 54 50 2f 31 2e 31 20 31 30 31 "), told);
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(20, TimeUnit.SECONDS);
            String end = told(events, "\"what\":\"end\",\"from\":\"server\"");
            assertTrue(end.contains("\"octets\":\"88 02 03 e8\""), end);
        });
    }

    @Test
    void pagesOfOthersAreNotLetIn() throws Exception {
        serve("solutions", (page, tap) -> {
            String own = "127.0.0.1:" + page.getPort();
            assertEquals("200", status(page.getPort(), "/tap/about", "Host: " + own));
            assertEquals("200", status(page.getPort(), "/tap/about", "Host: localhost:" + page.getPort()));
            assertEquals("403", status(page.getPort(), "/tap/about", "Host: evil.example"));
            assertEquals("403", status(page.getPort(), "/tap/events", "Host: evil.example:" + page.getPort()));
            assertEquals(
                    "403", status(page.getPort(), "/tap/events", "Host: " + own + "\r\nOrigin: http://evil.example"));
            assertEquals(
                    "403", status(page.getPort(), "/tap/about", "Host: " + own + "\r\nSec-Fetch-Site: cross-site"));
            assertEquals("404", status(page.getPort(), "/tap/other", "Host: " + own));
            String tapped = "127.0.0.1:" + tap.getPort();
            String upgrade = "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
                    + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
            assertEquals(
                    "101", status(tap.getPort(), "/chat", "Host: " + tapped + "\r\nOrigin: http://" + own + upgrade));
            assertEquals("403", status(tap.getPort(), "/chat", "Host: " + tapped + upgrade));
            assertEquals("403", status(tap.getPort(), "/chat", "Host: " + tapped + "\r\nOrigin: null" + upgrade));
            String evil = "Host: evil.example\r\nOrigin: http://" + own + upgrade;
            assertEquals("403", status(tap.getPort(), "/chat", evil));
            assertEquals("", status(tap.getPort(), "/chat", "x".repeat(20_000)));
        });
    }

    @Test
    void whatIsNotWrittenYetIsSaid() throws Exception {
        serve("exercises", (page, tap) -> {
            String about = get(page, "/tap/about").body();
            assertTrue(about.contains("your handshake with the suite"), about);
        });
    }

    @Test
    void exercisesThatDoNotCompileAreNotServed() throws IOException {
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
        Files.writeString(file, Files.readString(file).replace("throw todo(\"04.1\");", "return"));
        Tool.run(house, Map.of(), "frames", "--port", "0").ends(1).says("illegal start of expression");
    }

    private HttpResponse<String> get(URI page, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(path.isEmpty() ? page : page.resolve(path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Iterator<String> events(URI page) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(page.resolve("/tap/events")).build();
        Iterator<String> lines =
                client.send(request, HttpResponse.BodyHandlers.ofLines()).body().iterator();
        assertEquals("event: ready", lines.next());
        return lines;
    }

    /** All lines up to one with these words; the time of the whole test is bounded. */
    private static String told(Iterator<String> events, String words) {
        StringBuilder told = new StringBuilder();
        while (told.indexOf(words) < 0) {
            told.append(events.next()).append('\n');
        }
        return told.toString();
    }

    private static String status(int port, String path, String fields) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            String request = "GET " + path + " HTTP/1.1\r\n" + fields + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String start = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            return start.isEmpty() ? "" : start.substring(9);
        }
    }

    /** What a test does with the page and the tap. */
    private interface Visit {
        void at(URI page, URI tap) throws Exception;
    }

    private void serve(String subject, Visit visit) throws Exception {
        Process process = new ProcessBuilder(Tool.command(house, "frames", subject, "--port", "0"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            BufferedReader lines = process.inputReader();
            String page = lines.readLine();
            String second = lines.readLine();
            Thread.startVirtualThread(() -> drain(lines)); // or its log would block it
            assertTrue(page != null && page.startsWith("http://127.0.0.1:"), "the first line is " + page);
            visit.at(URI.create(page), URI.create(second.replaceAll(".*(ws://\\S+).*", "$1")));
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        }
    }

    private static void drain(BufferedReader lines) {
        try (lines) {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The process has been ended.
        }
    }
}
