package realtime.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookServerTest {
    private static final int TIMEOUT_MILLIS = 10_000;

    @TempDir
    private Path folder;

    private BookServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        Path book = Files.createDirectories(folder.resolve("book/parts"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("book/index.html"), "the first page");
        Files.writeString(book.resolve("book.css"), "p {}");
        Files.createSymbolicLink(folder.resolve("book/link.txt"), folder.resolve("secret.txt"));
        server = new BookServer(folder.resolve("book"), 0);
        port = URI.create(server.start()).getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aFolderIsItsIndexPage() throws IOException {
        String answer = ask("GET / HTTP/1.1", "127.0.0.1:" + port);
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("text/html; charset=utf-8"), answer);
        assertTrue(answer.endsWith("the first page"), answer);
    }

    @Test
    void aStyleSheetIsSentAsOne() throws IOException {
        assertTrue(ask("GET /parts/book.css?v=1 HTTP/1.1", "localhost").contains("text/css"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/parts/../../secret.txt",
                "/..%2fsecret.txt",
                "//secret.txt",
                "/link.txt",
                "/parts/%00",
                "/nothing.html",
                "/parts/"
            })
    void whatIsNotInTheBookIsNotFound(String path) throws IOException {
        String answer = ask("GET " + path + " HTTP/1.1", "127.0.0.1");
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.endsWith("secret"), answer);
    }

    @Test
    void underAnotherNameItDoesNotAnswer() throws IOException {
        assertTrue(ask("GET / HTTP/1.1", "book.example").startsWith("HTTP/1.1 421"));
    }

    @Test
    void pagesCanOnlyBeRead() throws IOException {
        assertTrue(ask("DELETE /index.html HTTP/1.1", "127.0.0.1").startsWith("HTTP/1.1 405"));
        assertEquals("the first page", Files.readString(folder.resolve("book/index.html")));
    }

    private String ask(String requestLine, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            String request = requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
