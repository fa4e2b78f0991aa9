package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import realtime.conformance.driver.Patience;
import realtime.wire.Bytes;

/** Both ends write sixteen megabytes before they read, and then with a second thread that reads. */
final class Stuck implements Experiment {
    private static final int MUCH = 1 << 24;

    @Override
    public String name() {
        return "stuck";
    }

    @Override
    public String summary() {
        return "both ends write 16 MB, first and then read, or read meanwhile";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.println("both write 16 MB, then read:    " + tell(false));
        out.println("both read while they write:     " + tell(true));
    }

    private static String tell(boolean meanwhile) throws Exception {
        CompletableFuture<Void> other = new CompletableFuture<>();
        CompletableFuture<Void> one = new CompletableFuture<>();
        try (Stage stage = Stage.open(tap -> exchange(tap, meanwhile, other));
                Tap tap = Tap.to(stage.port())) {
            Thread.ofVirtual().start(() -> exchange(tap, meanwhile, one));
            Duration longest =
                    meanwhile ? Patience.connection() : Patience.answer().dividedBy(2);
            CompletableFuture.allOf(one, other).get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return "both are done";
        } catch (TimeoutException e) {
            return meanwhile ? "nobody is done" : "nobody is done after a second";
        }
    }

    private static void exchange(Tap peer, boolean meanwhile, CompletableFuture<Void> done) {
        try {
            Thread reading = Thread.ofVirtual().unstarted(() -> read(peer, done));
            if (meanwhile) {
                reading.start();
            }
            peer.send(Bytes.of(new byte[MUCH]));
            if (!meanwhile) {
                reading.start();
            }
            reading.join();
        } catch (IOException e) {
            // the other has given up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void read(Tap peer, CompletableFuture<Void> done) {
        try {
            if (peer.read(MUCH).size() == MUCH) {
                done.complete(null);
            }
        } catch (IOException e) {
            // the other has given up
        }
    }
}
