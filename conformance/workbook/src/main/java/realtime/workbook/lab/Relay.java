package realtime.workbook.lab;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import realtime.conformance.driver.Patience;

/** Stands between clients and a server, passes everything on, and writes down every frame. */
final class Relay implements AutoCloseable {
    private final int server;
    private final Stage stage;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(2);

    /** @param server its port on loopback */
    Relay(int server) throws IOException {
        this.server = server;
        this.stage = Stage.open(this::pass);
    }

    private void pass(Tap client) throws IOException {
        requests.incrementAndGet();
        try (Tap other = Tap.to(server)) {
            other.send(client.readHead());
            client.send(other.readHead());
            Thread back = Thread.ofVirtual().start(() -> pass("server", other, client));
            pass("client", client, other);
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(String who, Tap from, Tap to) {
        try {
            Optional<Seen> seen;
            while ((seen = Seen.next(from)).isPresent()) {
                lines.add(line(who, seen.get()));
                to.send(seen.get().octets());
            }
            to.end();
        } catch (IOException e) {
            // one of the two has left: so does the relay
        }
        ended.countDown();
    }

    private static String line(String who, Seen seen) {
        String head = seen.octets().slice(0, 2) + (seen.masked() ? " + key" : "");
        return String.format("%s  %3d octets  %-11s  %s", who, seen.octets().size(), head, seen.words());
    }

    int port() {
        return stage.port();
    }

    /** Every frame so far, in the order of their coming. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** How many connections there have been. */
    int connections() {
        return requests.get();
    }

    /** Waits until both sides of the connection have ended. */
    boolean hasEnded() throws InterruptedException {
        return ended.await(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        stage.close();
    }
}
