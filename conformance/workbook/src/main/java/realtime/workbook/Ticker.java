package realtime.workbook;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import realtime.workbook.console.Console;

/** Shows that something goes on: on a terminal one line that is written anew, elsewhere a line now and then. */
final class Ticker implements AutoCloseable {
    private static final int TERMINAL_MILLIS = 200;
    private static final int PLAIN_MILLIS = 10_000;

    private static final int ENOUGH = 5;

    private final Console console;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ticker");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String current = "";
    private volatile int ended;
    private final int all;
    private final long start = System.nanoTime();

    /** @param all how many properties there are to run */
    Ticker(Console console, int all) {
        this.console = console;
        this.all = all;
        int period = console.terminal() ? TERMINAL_MILLIS : PLAIN_MILLIS;
        clock.scheduleAtFixedRate(this::show, period, period, TimeUnit.MILLISECONDS);
    }

    void begin(String property) {
        current = property;
    }

    void end() {
        ended++;
    }

    private void show() {
        String line = ended + " of " + all + " properties" + left() + ", now " + current;
        if (console.terminal()) {
            console.err().print("\r\u001b[K" + line.substring(0, Math.min(line.length(), 79)));
            console.err().flush();
        } else {
            console.progress(line);
        }
    }

    /** What is left at the pace so far; nothing while that would be a guess. */
    private String left() {
        if (ended < ENOUGH || ended >= all) {
            return "";
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000 * (all - ended) / ended;
        return ", about " + Math.max(1, seconds) + " s left";
    }

    @Override
    public void close() {
        clock.shutdownNow();
        if (console.terminal()) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
