package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtime.sse.Event;
import realtime.sse.EventFeed;
import realtime.sse.EventSource;
import realtime.sse.Outgoing;

/** The nine exercises put together: a server and a client on TCP. */
@Timeout(60)
class WholeStreamTest {
    private static final EventFeed.Terms TERMS = new EventFeed.Terms(15_000, 100_000);
    private static final String GET = "GET /scores HTTP/1.1\r\nHost: 127.0.0.1\r\n";

    private final EventServer feed = new EventServer(new EncodeEvent(), new ReplayFrom(10), TERMS);
    private EventSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new EventSocket(feed, "/scores", "<p>Scores</p>", 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Socket ask(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(request.getBytes());
        return socket;
    }

    private static String read(Socket socket, int size) throws IOException {
        return new String(socket.getInputStream().readNBytes(size));
    }

    private static String head(Socket socket) throws IOException {
        return EventSocket.head(socket.getInputStream()).latin1();
    }

    private void awaits(BooleanSupplier condition) {
        for (int i = 0; i < 3_000 && !holds(condition); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertTrue(holds(condition));
    }

    private boolean holds(BooleanSupplier condition) {
        synchronized (feed) {
            return condition.getAsBoolean();
        }
    }

    @Test
    void eachEventIsAChunk() throws IOException {
        try (Socket reader = ask(GET + "\r\n")) {
            String head = head(reader);
            assertTrue(head.startsWith("HTTP/1.1 200 OK\r\n"), head);
            assertTrue(head.contains("Content-Type: text/event-stream\r\n"), head);
            assertTrue(head.contains("Transfer-Encoding: chunked\r\n"), head);
            server.publish(Outgoing.data("1:0").withId("1"));
            assertEquals("11\r\nid: 1\ndata: 1:0\n\n\r\n", read(reader, 23));
            server.close();
            assertEquals("0\r\n\r\n", read(reader, 100));
        }
    }

    @Test
    void whoComesBackGetsWhatItMissedAndAnOldClientNoChunks() throws IOException {
        for (int number = 1; number <= 3; number++) {
            server.publish(Outgoing.data("x").withId("" + number));
        }
        try (Socket reader = ask("GET /scores HTTP/1.0\r\nLast-Event-ID: 2\r\n\r\n")) {
            assertTrue(!head(reader).contains("chunked"));
            assertEquals("id: 3\ndata: x\n\n", read(reader, 15));
        }
    }

    @Test
    void anyOtherPathIsThePage() throws IOException {
        try (Socket reader = ask("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")) {
            assertTrue(head(reader).contains("text/html"));
            assertEquals("<p>Scores</p>", read(reader, 1_000));
        }
    }

    @Test
    void aReaderThatVanishesIsForgotten() throws IOException {
        try (Socket reader = ask(GET + "\r\n")) {
            head(reader);
            assertTrue(holds(() -> feed.readers() == 1));
        }
        awaits(() -> feed.readers() == 0);
    }

    @Test
    void aSlowReaderLosesItsConnectionAndNobodyWaitsForIt() throws IOException {
        try (Socket slow = ask(GET + "\r\n")) {
            head(slow);
            Outgoing large = Outgoing.data("x".repeat(50_000)).withId("1");
            for (int i = 0; i < 1_000 && !holds(() -> feed.readers() == 0); i++) {
                server.publish(large);
            }
            assertEquals(0, feed.readers());
        }
    }

    @Test
    void theClientReadsTheServerAndComesBack() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        EventSource source = client(heard);
        Thread thread = Thread.ofVirtual().start(source::run);
        assertEquals("opened", heard.poll(20, TimeUnit.SECONDS));
        server.publish(Outgoing.data("a").withId("\u20ac1").withRetry(1));
        assertEquals("a \u20ac1", heard.poll(20, TimeUnit.SECONDS));
        synchronized (feed) {
            feed.close(1);
            feed.notifyAll();
        }
        server.publish(Outgoing.data("b").withId("\u20ac2"));
        assertEquals("CONNECTING", heard.poll(20, TimeUnit.SECONDS));
        assertEquals("opened", heard.poll(20, TimeUnit.SECONDS));
        assertEquals("b \u20ac2", heard.poll(20, TimeUnit.SECONDS));
        source.close();
        thread.join(20_000);
        assertTrue(!thread.isAlive());
        awaits(() -> feed.readers() == 0);
    }

    private EventSource client(BlockingQueue<String> heard) {
        EventSource.Pieces pieces = new EventSource.Pieces(
                new SocketTransport(),
                id -> new ReadEvents(new SplitLines(10_000), new ReadFields(), new DispatchEvents(id, 10_000)),
                new Reconnect(),
                new Sleep(),
                new Random());
        EventSource.Listener listener = new EventSource.Listener() {
            @Override
            public void opened() {
                heard.add("opened");
            }

            @Override
            public void event(Event event) {
                heard.add(event.data() + " " + event.lastEventId());
            }

            @Override
            public void error(EventSource.State now) {
                heard.add(now.name());
            }
        };
        return new EventClient("http://127.0.0.1:" + server.port() + "/scores", pieces, listener);
    }
}
