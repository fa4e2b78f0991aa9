package realtime.conformance.driver;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Programs that have been started ahead of time with the call that is made most, each towards a listener of its own: while one
 * is judged, the next ones start. Most of the time of a program that lives for one connection is its start.
 */
final class Standby implements AutoCloseable {
    /** Who has waited longer may have given up waiting for its answer. */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static final int SIZE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final ClientProgram program;
    private final String host;
    private final Deque<Ready> ready = new ArrayDeque<>();
    private Call call;
    private boolean closed;

    /** One that has been started. */
    record Ready(Listener listener, ClientProgram.Running running, long since) {
        private boolean isFresh() {
            return !running.hasEnded() && System.nanoTime() - since < MOST.toNanos();
        }

        void close() {
            running.stop();
            listener.close();
        }
    }

    /** @param host where the listeners are */
    Standby(ClientProgram program, String host) {
        this.program = program;
        this.host = host;
    }

    /** One that makes this call, if one is ready; the first call that is asked for is the one that they make. */
    synchronized Optional<Ready> take(Call wanted) {
        if (call == null) {
            call = wanted;
        }
        if (!wanted.equals(call)) {
            return Optional.empty();
        }
        Ready next = ready.poll();
        while (next != null && !next.isFresh()) {
            next.close();
            next = ready.poll();
        }
        return Optional.ofNullable(next);
    }

    /** Starts as many as are missing. */
    synchronized void fill() {
        while (!closed && call != null && ready.size() < SIZE) {
            Listener listener = Listener.on(0);
            try {
                ready.add(new Ready(listener, program.start(call.at(host, listener.port())), System.nanoTime()));
            } catch (IllegalArgumentException | UnreachableException e) { // whoever makes the call himself will be told
                listener.close();
                return;
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        ready.forEach(Ready::close);
        ready.clear();
    }
}
