package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import realtime.ch03.sse.EventSocket;
import realtime.ch03.sse.ServeEvents;
import realtime.sse.Outgoing;

/** The end of chapter 03: a browser's EventSource reads the server of the answer key, and comes back to it. */
class EventSourceTest extends InChromium {
    /** Waits until an expression is true, at most twenty seconds; then what the page shows. */
    private String shownWhen(String expression) {
        return tab.text("""
                new Promise(done => {
                  const end = () => done([...document.querySelectorAll('li')].map(line => line.textContent).join(', '));
                  const look = setInterval(() => { if (%s) { clearInterval(look); end(); } }, 20);
                  setTimeout(end, 20000);
                })""".formatted(expression));
    }

    @Test
    void chromiumReadsTheEventsAndComesBack() throws IOException {
        int port;
        try (EventSocket server = ServeEvents.start(0)) {
            port = server.port();
            tab.open("http://127.0.0.1:" + port + "/");
            shownWhen("scores.readyState === 1");
            server.publish(Outgoing.data("1:0").withId("1").withRetry(50));
            server.publish(Outgoing.data("two\nlines \u20ac").withId("2"));
            assertEquals("1 1:0, 2 two\nlines \u20ac", shownWhen("document.querySelectorAll('li').length === 2"));
        }
        shownWhen("scores.readyState === 0");
        try (EventSocket server = ServeEvents.start(port)) {
            server.publish(Outgoing.data("2:1").withId("3"));
            assertEquals(
                    "1 1:0, 2 two\nlines \u20ac, 3 2:1", shownWhen("document.querySelectorAll('li').length === 3"));
        }
    }
}
