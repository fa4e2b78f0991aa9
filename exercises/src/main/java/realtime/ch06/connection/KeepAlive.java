package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import realtime.websocket.connection.Heartbeat;

// tag::heartbeat[]
/** Exercise 06.7: ping a quiet peer, and give up a lost one, by the rules of {@link Heartbeat}. */
public final class KeepAlive implements Heartbeat {
    private final long interval;
    private final long patience;
    private long heard; // when something came last; at first: when the connection began

    /**
     * @param interval how long the peer may be quiet before it is asked, in nanoseconds, at least 1
     * @param patience how long its answer may take, in nanoseconds, at least 1
     * @param start when the connection begins, a time of {@link System#nanoTime}
     */
    public KeepAlive(long interval, long patience, long start) {
        this.interval = interval;
        this.patience = patience;
        this.heard = start;
    }

    @Override
    public void heard(long now) {
        throw todo("06.7");
    }

    @Override
    public Beat beat(long now) {
        throw todo("06.7");
    }
}
// end::heartbeat[]
