package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.Cuts;

/**
 * A harmless side of a handshake. Where a violation vanishes as soon as that side is made plain, it breaks the rule which says
 * that the side is harmless, whatever the property was about.
 *
 * @param requirement that rule
 * @param concerns whether a handshake has this side
 * @param without the same handshake without it
 */
record Suspect(String requirement, Predicate<Attempt> concerns, UnaryOperator<Attempt> without) {
    private static final List<Suspect> ALL = List.of(
            new Suspect("WS-HSS-018", attempt -> !attempt.cuts().equals(Cuts.NONE), attempt -> attempt.cut(Cuts.NONE)),
            side("WS-HSS-015", how -> how.order() != 0, how -> how.withOrder(0)),
            side("WS-HSS-015", how -> how.names() != 0, how -> how.withNames(0)),
            side("HTTP-FLD-002", how -> how.padding() != 0, how -> how.withPadding(0)),
            side("WS-HSS-016", how -> how.extra() != 0, how -> how.withExtra(0)),
            side("HTTP-FLD-010", how -> how.connection() == 3, how -> how.withConnection(1)),
            side("WS-HSS-008", how -> how.connection() != 0, how -> how.withConnection(0)),
            new Suspect(
                    "WS-HSS-005",
                    Suspect::hasOddKeyword,
                    attempt -> attempt.but(Deviation.replaced("Upgrade", "websocket"))),
            side("WS-HSS-008", how -> how.values() != 0, how -> how.withValues(0)));

    private static Suspect side(String requirement, Predicate<Variation> has, UnaryOperator<Variation> plain) {
        return new Suspect(
                requirement,
                attempt -> has.test(attempt.variation()),
                attempt -> attempt.varied(plain.apply(attempt.variation())));
    }

    private static boolean hasOddKeyword(Attempt attempt) {
        return attempt.variation().values() != 0 && !attempt.changes("Upgrade");
    }

    /**
     * The rule about the first side on which the violation of {@code expectation} hangs; nothing if it shows with a plain
     * handshake too.
     */
    static Optional<String> of(Attempt attempt, Expectation expectation, Seen seen) {
        Predicate<Attempt> right = other -> expectation.accepts(other.send());
        if (attempt.variation().key() != 0
                && right.test(attempt.varied(attempt.variation().withKey(0)))) { // another key is answered well
            return Optional.of(seen.status() == 101 ? "WS-HSR-003" : "WS-HSR-001");
        }
        return of(attempt, right).map(Suspect::requirement);
    }

    /** The same for any other judgement. */
    static Optional<Suspect> of(Attempt attempt, Predicate<Attempt> right) {
        List<Suspect> present =
                ALL.stream().filter(one -> one.concerns.test(attempt)).toList();
        if (present.isEmpty() || !right.test(attempt.varied(Variation.PLAIN).cut(Cuts.NONE))) {
            return Optional.empty();
        }
        return present.stream()
                .filter(one -> right.test(one.without.apply(attempt)))
                .findFirst();
    }
}
