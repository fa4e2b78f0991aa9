package realtime.conformance.connection;

import java.util.List;
import realtime.websocket.connection.Heartbeat.Beat;

/**
 * What happens to a heartbeat.
 *
 * @param interval in nanoseconds
 * @param patience in nanoseconds
 * @param steps one behind the other
 */
record BeatScript(long interval, long patience, List<Step> steps) {
    /**
     * One step.
     *
     * @param after how much later than the one before
     * @param isHeard something comes from the peer; else it is asked what is to be done
     */
    record Step(long after, boolean isHeard) {
        static Step heard(long after) {
            return new Step(after, true);
        }

        static Step ask(long after) {
            return new Step(after, false);
        }
    }

    BeatScript {
        steps = List.copyOf(steps);
    }

    static BeatScript of(long interval, long patience, Step... steps) {
        return new BeatScript(interval, patience, List.of(steps));
    }

    static String told(Beat beat) {
        return switch (beat) {
            case null -> "null";
            case Beat.Wait wait -> "wait " + wait.nanos();
            case Beat.Ping ping -> "ping";
            case Beat.Lost lost -> "lost";
        };
    }

    /** The sentence of the task that is behind an answer; {@code waiting}: a ping was. */
    static String rule(Beat right, boolean waiting) {
        return switch (right) {
            case Beat.Wait wait ->
                waiting
                        ? "A ping is waiting for an answer: Wait for the rest of the patience since it was sent."
                        : "No ping is waiting for an answer: Wait for the rest of the interval since the peer was last"
                                + " heard (at first: since the start).";
            case Beat.Ping ping ->
                "No ping is waiting for an answer: Ping if the interval has passed since the peer was last"
                        + " heard (at first: since the start).";
            case Beat.Lost lost ->
                "A ping is waiting for an answer: Lost if the patience has passed since it was sent. So it stays.";
        };
    }
}
