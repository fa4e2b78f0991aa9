package realtime.conformance.run;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a run goes.
 *
 * @param tries the most random tries a property; ordered examples always run, and with 0 nothing else where there are any
 * @param seed any text: the same seed gives the same tries; empty: a fresh one
 * @param shrinking whether a counterexample is made smaller
 * @param witness whether the reference is asked what it does with a counterexample
 * @param departures known violations of the subject
 * @param rules only properties that check one of these ids; empty: all
 * @param areas only properties of these areas; empty: all
 * @param replay the command that repeats a property, without its {@code --seed}; it may hold {@link #RULE}
 * @param recorder takes each new violation as a departure and lets the run go on, to begin a list for a subject
 * @param examples the most ordered examples a property behind the handshake; 0: all
 */
public record Settings(
        int tries,
        Optional<String> seed,
        boolean shrinking,
        boolean witness,
        Departures departures,
        Set<String> rules,
        Set<String> areas,
        String replay,
        Optional<Consumer<Departure>> recorder,
        int examples) {
    /** Stands in a replay command for the requirement that a property is meant for. */
    public static final String RULE = "{rule}";

    /** Whether a violation is all that somebody wants to know: then it is not made smaller, and nobody else is asked. */
    private static final boolean PLAIN = Boolean.getBoolean("realtime.plain");

    /** For tests in an IDE and in Maven. */
    public static final Settings DEFAULT = new Settings(
            Integer.getInteger("realtime.tries", 100),
            Optional.ofNullable(System.getProperty("realtime.seed")),
            !PLAIN,
            !PLAIN,
            Departures.NONE,
            Set.of(),
            Set.of(),
            "./workbook grade",
            Optional.empty(),
            0);

    public Settings withTries(int other) {
        return new Settings(other, seed, shrinking, witness, departures, rules, areas, replay, recorder, examples);
    }

    public Settings withSeed(String other) {
        return new Settings(
                tries, Optional.of(other), shrinking, witness, departures, rules, areas, replay, recorder, examples);
    }

    public Settings withoutShrinking() {
        return new Settings(tries, seed, false, witness, departures, rules, areas, replay, recorder, examples);
    }

    public Settings withoutWitness() {
        return new Settings(tries, seed, shrinking, false, departures, rules, areas, replay, recorder, examples);
    }

    public Settings withDepartures(Departures other) {
        return new Settings(tries, seed, shrinking, witness, other, rules, areas, replay, recorder, examples);
    }

    public Settings withRules(Set<String> other) {
        return new Settings(
                tries, seed, shrinking, witness, departures, Set.copyOf(other), areas, replay, recorder, examples);
    }

    public Settings withAreas(Set<String> other) {
        return new Settings(
                tries, seed, shrinking, witness, departures, rules, Set.copyOf(other), replay, recorder, examples);
    }

    public Settings withReplay(String other) {
        return new Settings(tries, seed, shrinking, witness, departures, rules, areas, other, recorder, examples);
    }

    /** Of the ordered examples behind the handshake only so many a property; 0: all. */
    public Settings withExamples(int most) {
        return new Settings(tries, seed, shrinking, witness, departures, rules, areas, replay, recorder, most);
    }

    /** Violations are handed to {@code recorder} instead of failing. */
    public Settings withRecorder(Consumer<Departure> taker) {
        return new Settings(
                tries, seed, shrinking, witness, departures, rules, areas, replay, Optional.of(taker), examples);
    }
}
