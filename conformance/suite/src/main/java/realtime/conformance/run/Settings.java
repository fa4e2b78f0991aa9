package realtime.conformance.run;

import java.util.Optional;
import java.util.Set;

/**
 * How a run goes.
 *
 * @param tries the most random tries a property; ordered examples always run
 * @param seed any text: the same seed gives the same tries; empty: a fresh one
 * @param shrinking whether a counterexample is made smaller
 * @param witness whether the reference is asked what it does with a counterexample
 * @param departures known violations of the subject
 * @param rules only properties that check one of these ids; empty: all
 * @param replay the command that repeats a run, without its {@code --seed}
 */
public record Settings(
        int tries,
        Optional<String> seed,
        boolean shrinking,
        boolean witness,
        Departures departures,
        Set<String> rules,
        String replay) {
    /** For tests in an IDE and in Maven. */
    public static final Settings DEFAULT = new Settings(
            Integer.getInteger("realtime.tries", 100),
            Optional.ofNullable(System.getProperty("realtime.seed")),
            true,
            true,
            Departures.NONE,
            Set.of(),
            "./workbook grade");

    public Settings withTries(int other) {
        return new Settings(other, seed, shrinking, witness, departures, rules, replay);
    }

    public Settings withSeed(String other) {
        return new Settings(tries, Optional.of(other), shrinking, witness, departures, rules, replay);
    }

    public Settings withoutShrinking() {
        return new Settings(tries, seed, false, witness, departures, rules, replay);
    }

    public Settings withoutWitness() {
        return new Settings(tries, seed, shrinking, false, departures, rules, replay);
    }

    public Settings withDepartures(Departures other) {
        return new Settings(tries, seed, shrinking, witness, other, rules, replay);
    }

    public Settings withRules(Set<String> other) {
        return new Settings(tries, seed, shrinking, witness, departures, Set.copyOf(other), replay);
    }

    public Settings withReplay(String other) {
        return new Settings(tries, seed, shrinking, witness, departures, rules, other);
    }
}
