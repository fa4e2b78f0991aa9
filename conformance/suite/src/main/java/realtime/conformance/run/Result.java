package realtime.conformance.run;

import java.util.List;
import java.util.Optional;
import realtime.conformance.Verdict;

/**
 * What came of one property.
 *
 * @param property interface and method: {@code HostProperties.aHandshakeWithoutHostIsRefused}
 * @param requirements the ids that it checks; where it fails, the one that is broken stands first
 * @param exercise such as {@code 04.2}, if it was run for one
 * @param verdict what came of it
 * @param tries how often its body ran
 * @param millis how long it took
 * @param message what a person should know; empty for a plain pass
 * @param counterexample the octets that show a violation, and their drawing
 * @param replay the command that shows it again
 * @param departures how many tries a listed departure accounts for
 */
public record Result(
        String property,
        List<String> requirements,
        Optional<String> exercise,
        Verdict verdict,
        int tries,
        long millis,
        String message,
        Optional<Counterexample> counterexample,
        Optional<String> replay,
        int departures) {
    /**
     * Octets that show a violation.
     *
     * @param hex what was sent, in hexadecimal pairs
     * @param annotated the drawing
     * @param wire what went over the wire, both ways, a line a frame; empty for what is no conversation in frames
     * @param boundary such as {@code right at 0, 1, 125; wrong at 126}; empty where the ordered examples do not tell
     */
    public record Counterexample(String hex, String annotated, List<String> wire, String boundary) {}

    /** The same, run for an exercise. */
    public Result forExercise(String id) {
        return new Result(
                property,
                requirements,
                Optional.of(id),
                verdict,
                tries,
                millis,
                message,
                counterexample,
                replay,
                departures);
    }
}
