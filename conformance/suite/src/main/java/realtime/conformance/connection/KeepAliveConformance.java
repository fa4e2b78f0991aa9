package realtime.conformance.connection;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.model.ModelHeartbeat;
import realtime.websocket.connection.Heartbeat;

/** Exercise 06.7: scripts of questions and signs of life, with a clock that the suite turns. */
@Judges(value = Role.BOTH, area = "framing")
public interface KeepAliveConformance {
    /** The sentence about the clock. */
    String OVER = "\nTimes may run over from the largest long to the smallest."
            + " Only the difference of two of them means something.";

    /**
     * The heartbeat that is judged.
     *
     * @param interval in nanoseconds
     * @param patience in nanoseconds
     * @param start when the connection begins
     */
    Heartbeat subject(long interval, long patience, long start);

    @Property
    @Checks("WS-PNG-006")
    default void aQuietPeerIsAskedAndALostOneGivenUp(@ForAll(supplier = BeatScripts.class) BeatScript script) {
        judge(script, 0);
    }

    @Property
    @Checks("WS-PNG-006")
    default void theClockMayRunOver(@ForAll(supplier = BeatScripts.class) BeatScript script) {
        judge(script, 0); // whoever is wrong here learns nothing from large numbers
        judge(script, Long.MAX_VALUE - 5);
        judge(script, -script.interval() - 1);
        judge(script, Long.MIN_VALUE);
    }

    private void judge(BeatScript script, long start) {
        Heartbeat model = new ModelHeartbeat(script.interval(), script.patience(), start);
        String told = "interval " + script.interval() + ", patience " + script.patience() + ", started at " + start;
        Heartbeat yours =
                Question.of(told).returned("a heartbeat", () -> subject(script.interval(), script.patience(), start));
        boolean waiting = false;
        long now = start;
        for (BeatScript.Step step : script.steps()) {
            now += step.after();
            long at = now;
            String next = told + "\nat " + at + ": ";
            if (step.isHeard()) {
                told = next + "something is heard";
                waiting = false;
                model.heard(at);
                Question.of(told).returned("nothing is thrown", () -> {
                    yours.heard(at);
                    return "";
                });
            } else {
                Heartbeat.Beat right = model.beat(at);
                Question question = Question.of(next + "what is to be done?")
                        .taskAlone(BeatScript.rule(right, waiting) + (start == 0 ? "" : OVER));
                Heartbeat.Beat beat = question.returned(BeatScript.told(right), () -> yours.beat(at));
                question.holds(right.equals(beat), BeatScript.told(right), new Told(BeatScript.told(beat)));
                told = next + BeatScript.told(right);
                waiting |= right instanceof Heartbeat.Beat.Ping;
            }
        }
    }
}
