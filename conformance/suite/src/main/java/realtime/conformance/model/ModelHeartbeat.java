package realtime.conformance.model;

import realtime.websocket.connection.Heartbeat;

/** Exercise 06.7, correct: it knows what is due next, and counts down to it. */
public final class ModelHeartbeat implements Heartbeat {
    private static final Beat PING = new Beat.Ping();
    private static final Beat LOST = new Beat.Lost();

    private final long interval;
    private final long patience;
    private Beat due = PING;
    private boolean lost;
    private long left;
    private long last;

    public ModelHeartbeat(long interval, long patience, long start) {
        this.interval = interval;
        this.patience = patience;
        this.left = interval;
        this.last = start;
    }

    @Override
    public void heard(long now) {
        due = PING;
        left = interval;
        last = now;
    }

    @Override
    public Beat beat(long now) {
        left -= now - last;
        last = now;
        if (left > 0 && !lost) {
            return new Beat.Wait(left);
        }
        lost |= due == LOST;
        due = LOST;
        left = patience;
        return lost ? LOST : PING;
    }
}
