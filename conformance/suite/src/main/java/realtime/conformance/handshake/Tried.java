package realtime.conformance.handshake;

import java.util.Optional;
import realtime.conformance.driver.Outcome;
import realtime.conformance.run.Thrown;
import realtime.wire.Bytes;

/**
 * What came of a handshake: what was seen, or what the code of an exercise threw instead.
 *
 * @param seen null if it threw
 * @param thrown null if it did not
 */
record Tried(Seen seen, Throwable thrown) {
    private static final int MOST = 64;

    /** Sends it; what was not thrown by an exercise is not about the exercise, and goes on. */
    static Tried of(Attempt attempt) {
        try {
            return new Tried(attempt.send(), null);
        } catch (RuntimeException | Error e) {
            if (Thrown.isOfAnExercise(e)) {
                return new Tried(null, e);
            }
            throw e;
        }
    }

    Optional<Boolean> judge(Expectation expectation) {
        return thrown == null ? expectation.judge(seen) : Optional.empty();
    }

    boolean fits(Expectation expectation) {
        return judge(expectation).isPresent();
    }

    /** In the words of a departures file. */
    String summary() {
        return thrown == null ? seen.outcome().summary() : Thrown.words(thrown);
    }

    boolean hangs() {
        return thrown == null && seen.outcome().hangs();
    }

    /** The status of the answer, or 0 if there was none. */
    int status() {
        return thrown == null ? seen.status() : 0;
    }

    /** What is wrong with it as an opening. */
    Optional<Opening.Fault> fault() {
        return thrown == null
                ? Opening.fault(seen)
                : Optional.of(new Opening.Fault("WS-HSR-001", Thrown.words(thrown)));
    }

    /** The outcome in words, with what matters to {@code allowed}, and for a 101 what is wrong with it. */
    String told(Expectation allowed) {
        if (thrown != null) {
            return Thrown.words(thrown);
        }
        String summary = Opening.fault(seen)
                .filter(fault -> seen.status() == 101)
                .map(Opening.Fault::words)
                .orElse(seen.outcome().summary() + allowed.told(seen));
        Bytes received = seen.outcome().received();
        if (seen.outcome() instanceof Outcome.Garbage && !received.isEmpty()) {
            return summary + "\n" + received.slice(0, Math.min(MOST, received.size()));
        }
        return summary;
    }
}
