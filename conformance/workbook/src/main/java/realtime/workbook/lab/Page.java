package realtime.workbook.lab;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import realtime.conformance.driver.Patience;

/** A page with one script, which a browser without a window loads; the script tells what it sees. */
final class Page {
    /** What the script may call: {@code say(text)} notes a line, {@code done()} ends the page. */
    private static final String FRAME = """
            <!doctype html><meta charset="utf-8"><title>experiment</title><script>
            const said = [], say = text => said.push(String(text));
            const done = () => fetch('/done', { method: 'POST', body: said.join('\\n') });
            </script><script>
            %s
            </script>
            """;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Page() {}

    /** Where a browser lies; empty where there is none. */
    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * What the script has said when it was done.
     *
     * @throws UncheckedIOException if there is no browser, or the script is not done in time
     */
    static List<String> run(String script) throws Exception {
        Path program = browser().orElseThrow(() -> failure("There is no Chromium here, and this experiment needs one"));
        CompletableFuture<String> said = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, FRAME.formatted(script), said));
        server.start();
        Path profile = Files.createTempDirectory("workbook-browser-");
        Process process = start(program, profile, server.getAddress().getPort());
        try {
            return said.get(4 * Patience.start().toMillis(), TimeUnit.MILLISECONDS)
                    .lines()
                    .toList();
        } catch (TimeoutException e) {
            throw failure("The page in Chromium was not done in time");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            server.stop(0);
            delete(profile);
        }
    }

    private static UncheckedIOException failure(String sentence) {
        return new UncheckedIOException(sentence, new IOException(sentence));
    }

    private static Process start(Path program, Path profile, int port) throws IOException {
        return new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "http://localhost:" + port + "/")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void answer(HttpExchange exchange, String page, CompletableFuture<String> said) throws IOException {
        try (exchange;
                InputStream content = exchange.getRequestBody()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            if (exchange.getRequestURI().getPath().equals("/done")) {
                said.complete(text);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
