package realtime.conformance.tap;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What the book's page asks the tap: {@code /tap/about} says where it is, {@code /tap/events} streams what it sees (an event
 * stream). Only for pages of this server itself.
 *
 * @param url where the tap listens, as a ws URL
 * @param server what stands behind it, in words
 * @param hub what it sees
 */
public record TapPages(String url, String server, TapHub hub) implements HttpHandler {
    /** Where it belongs on a server. */
    public static final String PATH = "/tap/";

    private static final long BEAT_MILLIS = 5_000;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!OwnHost.mayAsk(exchange)) {
                answer(exchange, 403, "text/plain", "Only pages of this server may ask.\n");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                answer(exchange, 405, "text/plain", "This can only be read.\n");
            } else {
                switch (exchange.getRequestURI().getPath()) {
                    case PATH + "about" ->
                        answer(
                                exchange,
                                200,
                                "application/json",
                                new Gson().toJson(Map.of("url", url, "server", server)));
                    case PATH + "events" -> stream(exchange);
                    default -> answer(exchange, 404, "text/plain", "There is nothing here.\n");
                }
            }
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        Optional<TapHub.Listener> listening = hub.listen();
        if (listening.isEmpty()) {
            answer(exchange, 503, "text/plain", "Too many pages listen already.\n");
            return;
        }
        try (TapHub.Listener listener = listening.get()) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            say(out, "event: ready\ndata:\n\n");
            while (!listener.isLost()) {
                Optional<TapEvent> event = listener.next(BEAT_MILLIS);
                say(out, event.map(one -> "data: " + one.json() + "\n\n").orElse(":\n\n"));
            }
            say(out, "event: lost\ndata:\n\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
