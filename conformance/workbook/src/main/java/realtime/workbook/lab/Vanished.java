package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Four clients that go quiet, each in its own way, before a server that waits and one that asks. */
final class Vanished implements Experiment {
    private static final int INTERVAL = 200; // milliseconds of quiet until a ping
    private static final int DEADLINE = 1_000; // milliseconds for an answer
    private static final int END = 2_500; // milliseconds after which everybody looks

    /** What a client does once the connection is open. */
    private enum Way {
        LISTENS("listens and answers pings"),
        FROZEN("is frozen, socket open"),
        CUT("is cut off"),
        ENDED("ends without a Close");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    @Override
    public String name() {
        return "vanished";
    }

    @Override
    public String summary() {
        return "clients that vanish, before a server with and without a heartbeat";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.println("What a server knows " + END + " ms after the last word;");
        out.println("a heartbeat pings after " + INTERVAL + " ms, and waits " + DEADLINE + " ms.");
        Table table = new Table().row("the client", "no heartbeat", "with a heartbeat");
        List<CompletableFuture<String>> looks = new ArrayList<>();
        for (Way way : Way.values()) { // all at the same time
            looks.add(later(() -> look(way, false)));
            looks.add(later(() -> look(way, true)));
        }
        for (Way way : Way.values()) {
            int at = 2 * way.ordinal();
            table.row(way.words, looks.get(at).get(), looks.get(at + 1).get());
        }
        table.print(out);
    }

    private static CompletableFuture<String> later(Callable<String> look) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(look.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private static String look(Way way, boolean heartbeat) throws Exception {
        CompletableFuture<String> known = new CompletableFuture<>();
        CountDownLatch over = new CountDownLatch(1);
        try (Stage server = Stage.open(client -> known.complete(watch(client, heartbeat)));
                Stage blackHole = Stage.open(client -> swallow(client, server.port(), over));
                Tap tap = Tap.to(way == Way.CUT ? blackHole.port() : server.port())) {
            tap.send(Sample.good(server.port()).encode());
            tap.readHead();
            switch (way) {
                case LISTENS -> Thread.ofVirtual().start(() -> answer(tap));
                case ENDED -> tap.close();
                case FROZEN, CUT -> {}
            }
            String answer = known.get(2L * END + Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
            over.countDown();
            return answer;
        }
    }

    /** Answers every ping until TCP ends. */
    private static void answer(Tap server) {
        try {
            while (Seen.next(server).isPresent()) {
                server.send(RawFrame.pong(Bytes.EMPTY).encode(Role.CLIENT));
            }
        } catch (IOException e) {
            // the experiment is over
        }
    }

    /** The handshake goes through, and then nothing any more, not even the end. */
    private static void swallow(Tap client, int server, CountDownLatch over) throws IOException {
        try (Tap other = Tap.to(server)) {
            other.send(client.readHead());
            client.send(other.readHead());
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String watch(Tap client, boolean heartbeat) throws IOException {
        client.send(Sample.switching(Sample.parse(client.readHead())).encode());
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(END);
        boolean asked = false;
        while (true) {
            long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
            long wait = heartbeat ? asked ? DEADLINE : INTERVAL : left;
            client.socket().setSoTimeout((int) Math.min(wait, left));
            try {
                if (Seen.next(client).isEmpty()) {
                    return "knows: 1006";
                }
                asked = false;
            } catch (SocketTimeoutException e) {
                if (wait >= left) {
                    return heartbeat ? "open: pongs come" : "believes: open";
                }
                if (asked) {
                    return "no pong: gave up";
                }
                client.send(RawFrame.ping(Bytes.EMPTY).encode(Role.SERVER));
                asked = true;
            }
        }
    }
}
