package realtime.conformance.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import realtime.conformance.Unsupported;
import realtime.conformance.Verdict;
import realtime.conformance.Violation;
import realtime.conformance.driver.UnreachableException;
import realtime.conformance.driver.Witness;

/** Turns the end of a property into a verdict, and into what a test runner shows. */
final class Verdicts {
    private static final Optional<Witness> WITNESS = Witness.find();
    private final Trial trial;
    private final Settings settings;

    Verdicts(Trial trial, Settings settings) {
        this.trial = trial;
        this.settings = settings;
    }

    Result result(PropertyExecutionResult ended) {
        Verdict verdict = verdict(ended);
        Optional<Violation> violation = violation(ended);
        return new Result(
                trial.property(),
                violation.map(this::requirements).orElse(trial.requirements()),
                Optional.empty(),
                verdict,
                trial.tries(),
                trial.millis(),
                message(verdict, ended),
                violation.map(v ->
                        new Result.Counterexample(v.drawing().octets().toString(), text(v), v.wire(), Boundary.take())),
                verdict == Verdict.FAIL ? Optional.of(replay()) : Optional.empty(),
                trial.departures());
    }

    /** What JUnit is told: the drawing as the message of a failure, "not started" as an aborted test. */
    PropertyExecutionResult shown(PropertyExecutionResult ended) {
        return switch (verdict(ended)) {
            case NOT_STARTED -> ended.mapToAborted(new TestAbortedException("not started"));
            case UNSUPPORTED -> ended.mapToAborted(ended.throwable().orElseThrow());
            case FAIL -> ended.mapToFailed(shownFailure(ended));
            case INCONCLUSIVE -> ended.mapToFailed(new AssertionFailedError(message(Verdict.INCONCLUSIVE, ended)));
            case PASS, LENIENT -> ended.mapToSuccessful();
        };
    }

    private Throwable shownFailure(PropertyExecutionResult ended) {
        return violation(ended)
                .<Throwable>map(v -> new AssertionFailedError("\n" + text(v)))
                .orElseGet(() -> ended.throwable().orElse(new AssertionFailedError("failed without a word")));
    }

    private Verdict verdict(PropertyExecutionResult ended) {
        if (trial.isTodo()) {
            return Verdict.NOT_STARTED;
        }
        Throwable thrown = ended.throwable().orElse(null);
        return switch (thrown) {
            case Unsupported unsupported -> Verdict.UNSUPPORTED;
            case UnreachableException unreachable -> Verdict.INCONCLUSIVE;
            case null ->
                ended.status() != PropertyExecutionResult.Status.SUCCESSFUL
                        ? Verdict.FAIL
                        : trial.lenientNotes().isEmpty() ? Verdict.PASS : Verdict.LENIENT;
            default -> Verdict.FAIL;
        };
    }

    private static Optional<Violation> violation(PropertyExecutionResult ended) {
        return ended.throwable().filter(Violation.class::isInstance).map(Violation.class::cast);
    }

    /** The broken one first. */
    private List<String> requirements(Violation violation) {
        Set<String> ids = new LinkedHashSet<>(List.of(violation.requirement()));
        ids.addAll(trial.requirements());
        return new ArrayList<>(ids);
    }

    private String message(Verdict verdict, PropertyExecutionResult ended) {
        return switch (verdict) {
            case PASS -> trial.departures() == 0 ? "" : trial.departures() + " tries are a listed departure";
            case LENIENT -> String.join("; ", trial.lenientNotes());
            case NOT_STARTED -> "not started";
            case FAIL -> violation(ended).map(this::text).orElseGet(() -> Failures.describe(ended.throwable()));
            case UNSUPPORTED, INCONCLUSIVE ->
                ended.throwable().map(Throwable::getMessage).orElse("");
        };
    }

    private String text(Violation violation) {
        return Failures.draw(violation, witness(), replay());
    }

    private Optional<Witness> witness() {
        return settings.witness() && trial.judgesAServer() ? WITNESS : Optional.empty();
    }

    /** The seed is an option, so it stands in front of a command that is to be judged. */
    private String replay() {
        String seed = settings.seed().map(text -> " --seed " + text).orElse("");
        String command = settings.replay().replace(Settings.RULE, trial.requirement());
        int judged = command.indexOf(" -- ");
        return judged < 0 ? command + seed : command.substring(0, judged) + seed + command.substring(judged);
    }
}
