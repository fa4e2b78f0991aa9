package realtime.conformance.tap;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Hands what taps see to those who listen. A listener that does not keep up loses its place; nobody waits for it. */
public final class TapHub {
    private static final int MOST_LISTENERS = 8;
    private static final int MOST_WAITING = 256;

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Somebody who wants to know; {@link #close} ends it. */
    public final class Listener implements AutoCloseable {
        private final BlockingQueue<TapEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private volatile boolean lost;

        private Listener() {}

        /** The next event, after at most so many milliseconds. */
        public Optional<TapEvent> next(long millis) throws InterruptedException {
            return Optional.ofNullable(waiting.poll(millis, TimeUnit.MILLISECONDS));
        }

        /** Whether events are missing: there were more than it took. */
        public boolean isLost() {
            return lost;
        }

        @Override
        public void close() {
            listeners.remove(this);
        }
    }

    /** A new listener, which hears everything from now on; none if there are too many. */
    public synchronized Optional<Listener> listen() {
        if (listeners.size() == MOST_LISTENERS) {
            return Optional.empty();
        }
        Listener listener = new Listener();
        listeners.add(listener);
        return Optional.of(listener);
    }

    /** Tells all of them, in the same order. */
    synchronized void tell(TapEvent event) {
        for (Listener listener : listeners) {
            if (!listener.waiting.offer(event)) {
                listener.lost = true;
                listener.close();
            }
        }
    }
}
