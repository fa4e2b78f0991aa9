package realtime.workbook.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import realtime.conformance.tap.OwnHost;
import realtime.conformance.tap.Replies;
import realtime.workbook.House;

/**
 * What pages of the served book ask: {@code GET /live/events} streams how the exercises stand (an event stream), {@code POST
 * /live/run} runs an experiment and streams what it prints, {@code GET /live/house} says in which folder this is. Only for
 * pages of this server itself.
 */
public final class LivePages implements HttpHandler, Closeable {
    /** Where it belongs on a server. */
    public static final String PATH = "/live/";

    private static final long BEAT_MILLIS = 5_000;
    private static final int LONGEST_COMMAND = 100;
    private static final int MOST_LISTENERS = 16;

    private final House house;
    private final Board board;
    private final Judging judging;
    private final Trials trials;
    private final Semaphore places = new Semaphore(MOST_LISTENERS);
    private volatile boolean closed;

    public LivePages(House house) {
        this.house = house;
        board = new Board(house);
        judging = new Judging(house, board);
        trials = new Trials(house);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            if (!OwnHost.mayAsk(exchange)) {
                Replies.say(exchange, 403, "Only pages of this server may ask.");
            } else if (asked.equals("GET " + PATH + "events")) {
                events(exchange);
            } else if (asked.equals("POST " + PATH + "run")) {
                run(exchange);
            } else if (asked.equals("GET " + PATH + "house")) {
                Replies.say(exchange, 200, house.root().toString());
            } else {
                Replies.say(exchange, 404, "There is nothing here.");
            }
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        if (!places.tryAcquire()) {
            Replies.say(exchange, 503, "Too many pages listen already.");
            return;
        }
        try {
            OutputStream out = Replies.stream(exchange, "text/event-stream");
            long seen = 0;
            while (!closed) {
                Board.Posting posting = board.next(seen, BEAT_MILLIS);
                Replies.write(out, posting.number() == seen ? ":\n\n" : "data: " + posting.json() + "\n\n");
                seen = posting.number();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void run(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_COMMAND);
        Optional<List<String>> arguments = Trials.arguments(new String(body, StandardCharsets.UTF_8));
        if (!exchange.getRequestHeaders().containsKey("Origin")) { // no browser's page: curl can call ./workbook itself
            Replies.say(exchange, 403, "Only pages of this server may ask.");
        } else if (arguments.isEmpty()) {
            Replies.say(exchange, 404, "There is no such experiment.");
        } else {
            run(exchange, arguments.get());
        }
    }

    private void run(HttpExchange exchange, List<String> arguments) throws IOException {
        try {
            if (!trials.begin()) {
                Replies.say(exchange, 409, "An experiment runs already, and does not end; one at a time.");
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            trials.run(arguments, Replies.stream(exchange, "text/plain; charset=utf-8"));
        } finally {
            trials.end();
        }
    }

    @Override
    public void close() {
        closed = true;
        judging.close();
        trials.close();
    }
}
