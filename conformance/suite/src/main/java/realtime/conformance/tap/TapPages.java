package realtime.conformance.tap;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
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
                Replies.say(exchange, 403, "Only pages of this server may ask.");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                Replies.say(exchange, 405, "This can only be read.");
            } else {
                switch (exchange.getRequestURI().getPath()) {
                    case PATH + "about" ->
                        Replies.send(
                                exchange,
                                200,
                                "application/json; charset=utf-8",
                                new Gson().toJson(Map.of("url", url, "server", server)));
                    case PATH + "events" -> stream(exchange);
                    default -> Replies.say(exchange, 404, "There is nothing here.");
                }
            }
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        Optional<TapHub.Listener> listening = hub.listen();
        if (listening.isEmpty()) {
            Replies.say(exchange, 503, "Too many pages listen already.");
            return;
        }
        try (TapHub.Listener listener = listening.get()) {
            OutputStream out = Replies.stream(exchange, "text/event-stream");
            Replies.write(out, "event: ready\ndata:\n\n");
            while (!listener.isLost()) {
                Optional<TapEvent> event = listener.next(BEAT_MILLIS);
                Replies.write(
                        out, event.map(one -> "data: " + one.json() + "\n\n").orElse(":\n\n"));
            }
            Replies.write(out, "event: lost\ndata:\n\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
