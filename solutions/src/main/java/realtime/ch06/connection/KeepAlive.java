package realtime.ch06.connection;

import realtime.websocket.connection.Heartbeat;

// tag::heartbeat[]
/** Exercise 06.7: ping a quiet peer, and give up a lost one, by the rules of {@link Heartbeat}. */
public final class KeepAlive implements Heartbeat {
    private final long interval;
    private final long patience;
    private long heard; // when something came last; at first: when the connection began
    // tag::solution[]
    private long asked; // when the ping was sent that waits for an answer
    private boolean waiting;
    private boolean lost;
    // end::solution[]

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
        // tag::solution[]
        heard = now;
        waiting = false;
        // end::solution[]
    }

    @Override
    public Beat beat(long now) {
        // tag::solution[]
        // A difference is right even where the clock has run over; a sum or a comparison would not be.
        long left = waiting ? patience - (now - asked) : interval - (now - heard);
        if (lost || waiting && left <= 0) {
            lost = true;
            return new Beat.Lost();
        }
        if (left > 0) {
            return new Beat.Wait(left);
        }
        asked = now;
        waiting = true;
        return new Beat.Ping(); // WS-PNG-006, RFC 6455 section 5.5.2
        // end::solution[]
    }
}
// end::heartbeat[]
