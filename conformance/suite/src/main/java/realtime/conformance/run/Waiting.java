package realtime.conformance.run;

import java.time.Duration;
import realtime.conformance.driver.Patience;

/**
 * How long a run waits for an answer. A healthy peer answers at once; one that hangs again and again is known by then, and is
 * not waited for as long any more: every run ends in bounded time.
 */
public final class Waiting {
    private static final int ENOUGH = 4;
    private static final int TOO_MUCH = 8;
    private static final int LESS = 4;
    private static final int LEAST = 16;

    private static Duration spent = Duration.ZERO;

    private Waiting() {}

    /** A run begins. */
    static synchronized void begin() {
        spent = Duration.ZERO;
    }

    /** For an answer: {@link Patience#answer()}; a fourth of it behind four waits in vain, a sixteenth behind eight. */
    public static synchronized Duration answer() {
        Duration patience = Patience.answer();
        return isOver() ? patience.dividedBy(LEAST) : isEnough() ? patience.dividedBy(LESS) : patience;
    }

    /** Nothing came in this time. */
    public static synchronized void inVain(Duration time) {
        spent = spent.plus(time);
    }

    /** Whether the peer is known to hang. */
    public static synchronized boolean isEnough() {
        return spent.compareTo(Patience.answer().multipliedBy(ENOUGH)) >= 0;
    }

    /** Whether the run has waited so much that nothing is tried twice any more. */
    public static synchronized boolean isOver() {
        return spent.compareTo(Patience.answer().multipliedBy(TOO_MUCH)) >= 0;
    }
}
