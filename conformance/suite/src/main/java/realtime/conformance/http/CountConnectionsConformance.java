package realtime.conformance.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.http.message.ConnectionGuess;
import realtime.http.message.ConnectionGuess.Situation;

/** Exercise 01.1: a prediction, and what was measured. */
@Judges(value = Role.BOTH, area = "http")
public interface CountConnectionsConformance {
    /** What has been measured, which takes no less time the second time. */
    Map<Situation, Integer> MEASURED = new HashMap<>();

    /** The guess that is judged. */
    ConnectionGuess subject();

    @Property
    @Checks("HTTP-CON-001")
    default void aConnectionOfHttp11Lasts() {
        predicts(new Situation(100, 1, "HTTP/1.1", ""));
        predicts(new Situation(100, 10, "HTTP/1.1", ""));
        predicts(new Situation(100, 6, "HTTP/1.1", "keep-alive"));
        predicts(new Situation(4, 10, "HTTP/1.1", ""));
    }

    @Property
    @Checks("HTTP-CON-002")
    default void aConnectionEndsWhereSomebodySaysSo() {
        predicts(new Situation(100, 1, "HTTP/1.1", "close"));
        predicts(new Situation(20, 5, "HTTP/1.1", "close"));
        predicts(new Situation(100, 1, "HTTP/1.0", ""));
        predicts(new Situation(100, 1, "HTTP/1.0", "keep-alive"));
        predicts(new Situation(20, 5, "HTTP/1.0", "close"));
    }

    private void predicts(Situation situation) {
        int measured = MEASURED.computeIfAbsent(situation, CountConnectionsConformance::measure);
        Question.quick(
                measured,
                () -> subject().connections(situation),
                () -> Question.of(situation.requests()
                        + " requests, " + situation.atOnce() + " at once, " + situation.version()
                        + (situation.connection().isEmpty() ? "" : ", each with Connection: " + situation.connection())
                        + "\n(expected is what was measured: connections that "
                        + Measure.find().name() + " accepted)"));
    }

    private static int measure(Situation situation) {
        try {
            return Measure.find().connections(situation);
        } catch (IOException e) {
            throw new IllegalStateException("the connections could not be counted: " + e.getMessage(), e);
        }
    }
}
