package realtime.ch03.sse;

import java.io.IOException;
import realtime.sse.EventFeed;
import realtime.sse.Outgoing;

// tag::serve[]
/** Puts the exercises of chapter 03 on a port: a score that changes every second, and a page that shows it. */
public final class ServeEvents {
    private static final String PAGE = """
            <!DOCTYPE html><meta charset="utf-8"><title>Scores</title><ol id="scores"></ol>
            <script>
            const scores = new EventSource('/scores');
            scores.onmessage = event => {
              const line = document.createElement('li');
              line.textContent = event.lastEventId + ' ' + event.data;
              document.getElementById('scores').append(line);
            };
            </script>
            """;

    private ServeEvents() {}

    /**
     * Serves until the process ends; the first line printed is the URL.
     *
     * @param arguments the port; none, or 0, for a free one
     * @throws IOException if the port cannot be had
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try (EventSocket socket = start(arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]))) {
            System.out.println("http://127.0.0.1:" + socket.port() + "/");
            for (int number = 1; true; number++) {
                socket.publish(Outgoing.data(number / 7 + ":" + number / 11).withId("" + number));
                Thread.sleep(1_000);
            }
        }
    }

    /** Starts the server in the background. */
    public static EventSocket start(int port) throws IOException {
        EventFeed.Terms terms = new EventFeed.Terms(15_000, 100_000);
        return new EventSocket(new EventServer(new EncodeEvent(), new ReplayFrom(100), terms), "/scores", PAGE, port);
    }
}
// end::serve[]
