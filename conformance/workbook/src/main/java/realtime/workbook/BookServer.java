package realtime.workbook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import realtime.conformance.tap.OwnHost;

/** Serves the pages of a folder, to this machine alone. */
final class BookServer {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("epub", "application/epub+zip"));

    private final Path folder;
    private final HttpServer server;

    /** @throws IOException if the port cannot be had; 0 takes a free one */
    BookServer(Path folder, int port) throws IOException {
        this.folder = folder.toRealPath();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Leaves the paths below this one to somebody else. */
    void leave(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** Starts it, and answers its address. */
    String start() {
        server.start();
        return "http://127.0.0.1:" + port() + "/";
    }

    void stop() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!OwnHost.isMeant(exchange)) { // else a page elsewhere could read the book (DNS rebinding)
                answer(exchange, 421, "This server answers for 127.0.0.1 and localhost alone.");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                answer(exchange, 405, "Pages can only be read.");
            } else {
                Optional<Path> file = file(exchange.getRequestURI().getPath());
                if (file.isPresent()) {
                    send(exchange, file.get());
                } else {
                    answer(exchange, 404, "There is no such page.");
                }
            }
        }
    }

    /** The file of a path; nothing if there is none, or it lies outside the folder. */
    private Optional<Path> file(String path) {
        try {
            Path file = folder.resolve("./" + path).normalize();
            Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean inside = Files.isRegularFile(page) && page.toRealPath().startsWith(folder);
            return inside ? Optional.of(page) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        body(exchange, 200, Files.readAllBytes(file));
    }

    private static void answer(HttpExchange exchange, int status, String sentence) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        body(exchange, status, (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void body(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
