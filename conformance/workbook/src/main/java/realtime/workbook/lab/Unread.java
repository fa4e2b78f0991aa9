package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;

/** A page sends fifty megabytes, to a server that reads and to one that does not. */
final class Unread implements Experiment {
    private static final String SCRIPT = """
            const wire = new WebSocket('ws://localhost:%d/echo'), piece = 'x'.repeat(1000000);
            const megabytes = () => 5 * Math.round(wire.bufferedAmount / 5e6); // in fives: TCP takes some
            wire.onopen = () => {
              for (let i = 1; i <= 50; i++) {
                wire.send(piece);
                if (i === 10 || i === 50) { say('just after ' + i + ' MB = ' + megabytes() + ' MB'); }
              }
              setTimeout(() => { say('two seconds later = ' + megabytes() + ' MB'); done(); }, 2000);
            };
            """;

    @Override
    public String name() {
        return "unread";
    }

    @Override
    public String summary() {
        return "bufferedAmount of a page that sends 50 MB, in Chromium";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        tell(out, "it reads, ", Tap::readToTheEnd);
        tell(out, "it does not, ", client -> await(over));
        over.countDown();
    }

    private static void tell(PrintWriter out, String label, Stage.Script behind) throws Exception {
        try (Stage server = Stage.open(client -> {
            client.send(Sample.switching(Sample.parse(client.readHead())).encode());
            behind.play(client);
        })) {
            Page.run(SCRIPT.formatted(server.port())).forEach(line -> out.println(label + line));
        }
    }

    private static void await(CountDownLatch over) throws IOException {
        try {
            over.await(4 * Patience.start().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
