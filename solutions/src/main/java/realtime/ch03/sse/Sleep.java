package realtime.ch03.sse;

import realtime.sse.EventSource;

// tag::sleep[]
/** Given: waits by the clock, and wakes up early if somebody wants it to. */
public final class Sleep implements EventSource.Pause {
    private boolean ended;

    @Override
    public synchronized void sleep(long millis) {
        long until = System.nanoTime() / 1_000_000 + millis;
        try {
            for (long left = millis; left > 0 && !ended; left = until - System.nanoTime() / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            ended = true;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void end() {
        ended = true;
        notifyAll();
    }
}
// end::sleep[]
