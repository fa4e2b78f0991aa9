package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.workbook.House;
import realtime.workbook.LiveBook;
import realtime.workbook.progress.Seat;

/** What the served book tells its pages, and whom it tells nothing. */
class LiveBookTest {
    private static final String ACCEPT_KEY = "src/main/java/realtime/ch04/handshake/AcceptKey.java";
    private static final int LONGEST_MILLIS = 60_000;

    @TempDir
    private Path folder;

    private House house;
    private LiveBook book;
    private int port;

    @BeforeEach
    void start() throws IOException {
        house = new House(Houses.copy(folder));
        Files.createDirectories(house.book());
        Files.writeString(house.book().resolve("index.html"), "the first page");
        book = LiveBook.start(house, 0);
        port = URI.create(book.address()).getPort();
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void aCardFollowsWhatIsSaved() throws IOException {
        try (Events events = new Events()) {
            assertEquals("not started", events.card("04.1").get("words").getAsString());
            Files.copy(
                    folder.resolve("solutions").resolve(ACCEPT_KEY),
                    folder.resolve("exercises").resolve(ACCEPT_KEY),
                    StandardCopyOption.REPLACE_EXISTING);
            events.await("04.1", "judging");
            events.await("04.1", "solved");
            Path file = folder.resolve("exercises").resolve(ACCEPT_KEY);
            Files.writeString(file, Files.readString(file).replace("SHA-1", "MD5"));
            String told = events.await("04.1", "wrong").get("told").getAsString();
            assertTrue(told.contains("WS-HSR-003"), told);
            assertFalse(told.contains("\u001b"), "colours are for terminals");
        }
    }

    @Test
    void whereSomebodyElseJudgesTheBookOnlyFollows() throws IOException {
        try (Events events = new Events();
                Seat seat = Seat.take(house).orElseThrow()) {
            events.card("04.1");
            Path file = folder.resolve("exercises").resolve(ACCEPT_KEY);
            Files.writeString(file, Files.readString(file).replace("throw todo(\"04.1\");", "return key;"));
            events.await("04.1", "begun");
            assertTrue(Seat.take(house).isEmpty(), "the seat is still ours");
            Tool.run(folder, java.util.Map.of(), "grade", "04.1").ends(1);
            assertEquals("", events.await("04.1", "wrong").get("told").getAsString());
        }
    }

    @Test
    void anExperimentOfTheBookIsRun() throws IOException {
        String answer = post("lab accept", "http://127.0.0.1:" + port);
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        String recorded = Files.readString(Tool.ROOT.resolve("chapters/recordings/04/accept.txt"));
        recorded.lines().forEach(line -> assertTrue(answer.contains(line), line + " is missing in " + answer));
    }

    @Test
    void itSaysWhoseBookItIs() throws IOException {
        String answer = ask("GET", "/live/house", "127.0.0.1:" + port, "", "");
        assertTrue(answer.endsWith("\r\n\r\n" + house.root() + "\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab nothing", "lab accept --in /etc", "grade 04.1", "lab accept; id", "", "lab"})
    void nothingElseIsRun(String command) throws IOException {
        String answer = post(command, "http://127.0.0.1:" + port);
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example:PORT, ''",
        "127.0.0.1:1, ''",
        "127.0.0.1:PORT, Origin: http://evil.example",
        "127.0.0.1:PORT, Origin: null",
        "127.0.0.1:PORT, Sec-Fetch-Site: cross-site",
    })
    void whoComesFromElsewhereIsToldNothing(String host, String field) throws IOException {
        String fields = field.isEmpty() ? "" : field + "\r\n";
        String named = host.replace("PORT", String.valueOf(port));
        assertTrue(ask("GET", "/live/events", named, fields, "").startsWith("HTTP/1.1 403"));
        assertTrue(ask("POST", "/live/run", named, fields, "lab accept").startsWith("HTTP/1.1 403"));
    }

    @Test
    void withoutAnOriginNothingIsRun() throws IOException {
        assertTrue(
                ask("POST", "/live/run", "127.0.0.1:" + port, "", "lab first").startsWith("HTTP/1.1 403"));
    }

    private String post(String command, String origin) throws IOException {
        return ask("POST", "/live/run", "127.0.0.1:" + port, "Origin: " + origin + "\r\n", command);
    }

    private String ask(String method, String path, String host, String fields, String body) throws IOException {
        try (Socket socket = connect()) {
            byte[] octets = body.getBytes(StandardCharsets.UTF_8);
            String head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + fields
                    + "Content-Length: " + octets.length + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(LONGEST_MILLIS);
        return socket;
    }

    /** A page that listens. */
    private final class Events implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader lines;

        Events() throws IOException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live/events"))
                    .header("Origin", "http://localhost:" + port)
                    .timeout(Duration.ofMillis(LONGEST_MILLIS))
                    .build();
            try {
                InputStream body = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
        }

        /** The card as the next event has it. */
        JsonObject card(String id) throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith("data: ")) {
                line = lines.readLine();
            }
            assertTrue(line != null, "the events have ended");
            JsonObject board =
                    JsonParser.parseString(line.substring("data: ".length())).getAsJsonObject();
            for (JsonElement card : board.getAsJsonArray("cards")) {
                if (card.getAsJsonObject().get("id").getAsString().equals(id)) {
                    return card.getAsJsonObject();
                }
            }
            throw new AssertionError("there is no card " + id + " in " + line);
        }

        /** Reads on until the card has this state. */
        JsonObject await(String id, String state) throws IOException {
            long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
            JsonObject card = card(id);
            while (!card.get("state").getAsString().equals(state)) {
                assertTrue(System.nanoTime() < end, card + " is not " + state);
                card = card(id);
            }
            return card;
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
