package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import realtime.conformance.driver.Patience;
import realtime.wire.Bytes;

/** A thousand messages to a program that dies in the middle: without and with acknowledgements. */
final class Unheard implements Experiment {
    private static final int MESSAGES = 1_000;
    private static final int HANDLED = 500;
    private static final Bytes MESSAGE = Bytes.latin1("message.\r\n");
    private static final Bytes OK = Bytes.latin1("ok\r\n");

    @Override
    public String name() {
        return "unheard";
    }

    @Override
    public String summary() {
        return "a thousand writes to a program that dies in the middle";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        AtomicInteger handled = new AtomicInteger();
        CountDownLatch death = new CountDownLatch(1);
        try (Stage server = Stage.open(client -> handle(client, handled, death, false));
                Tap client = Tap.to(server.port())) {
            for (int i = 0; i < MESSAGES; i++) {
                client.send(MESSAGE);
            }
            death.countDown();
            client.readToTheEnd();
        } catch (IOException e) {
            // the reset that the dead program leaves behind: it says nothing about which messages were handled
        }
        out.println("writes without an exception    " + MESSAGES);
        out.println("messages handled               " + handled.get());
        out.println("messages lost                  " + (MESSAGES - handled.get()));
        out.println();
        out.println("with acknowledgements");
        out.println("messages known to be handled   " + acknowledged());
    }

    private static int acknowledged() throws IOException {
        int acknowledged = 0;
        try (Stage server = Stage.open(client -> handle(client, new AtomicInteger(), new CountDownLatch(0), true));
                Tap client = Tap.to(server.port())) {
            for (int i = 0; i < MESSAGES; i++) {
                client.send(MESSAGE);
                if (!client.read(OK.size()).equals(OK)) {
                    break;
                }
                acknowledged++;
            }
        } catch (IOException e) {
            // as above; what was acknowledged stays so
        }
        return acknowledged;
    }

    /** Takes half of them, and leaves the others unread. */
    private static void handle(Tap client, AtomicInteger handled, CountDownLatch death, boolean answers)
            throws IOException {
        for (int i = 0; i < HANDLED; i++) {
            if (client.read(MESSAGE.size()).equals(MESSAGE)) {
                handled.incrementAndGet();
            }
            if (answers) {
                client.send(OK);
            }
        }
        try {
            death.await(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
