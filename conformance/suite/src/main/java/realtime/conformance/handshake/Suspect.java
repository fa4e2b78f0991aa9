package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import realtime.conformance.driver.Cuts;

/**
 * A harmless side of a handshake. Where a violation vanishes as soon as that side is made plain, it breaks the rule which says
 * that the side is harmless, whatever the property was about; and then a handshake with that side alone is what shows it.
 *
 * @param requirement that rule
 * @param concerns whether a handshake has this side
 * @param without the same handshake without it
 * @param only the same handshake with no other harmless side
 * @param words the side as changes to a plain handshake, the smallest first; the last one is the whole side, already made
 */
record Suspect(
        String requirement,
        Predicate<Attempt> concerns,
        UnaryOperator<Attempt> without,
        UnaryOperator<Attempt> only,
        Function<Attempt, List<Deviation>> words) {
    /**
     * The smallest handshake that shows a violation.
     *
     * @param requirement the rule about its harmless side
     * @param attempt a handshake whose last change is that side
     * @param alone whether it has no other change: then it should open
     */
    record Shown(String requirement, Attempt attempt, boolean alone) {}

    private static final List<Suspect> ALL = List.of(
            new Suspect(
                    "WS-HSS-018",
                    attempt -> !attempt.cuts().equals(Cuts.NONE),
                    attempt -> attempt.cut(Cuts.NONE),
                    attempt -> attempt.varied(Variation.PLAIN),
                    SideWords::cuts),
            side("WS-HSS-015", how -> how.order() != 0, how -> how.withOrder(0), SideWords::order),
            side("WS-HSS-015", how -> how.names() != 0, how -> how.withNames(0), SideWords::names),
            side("HTTP-FLD-002", how -> how.padding() != 0, how -> how.withPadding(0), SideWords::padding),
            side("WS-HSS-016", how -> how.extra() != 0, how -> how.withExtra(0), SideWords::extra),
            side("HTTP-FLD-010", how -> how.connection() == 3, how -> how.withConnection(1), SideWords::connection),
            side("WS-HSS-008", how -> how.connection() != 0, how -> how.withConnection(0), SideWords::connection),
            new Suspect(
                    "WS-HSS-005",
                    Suspect::hasOddKeyword,
                    attempt -> attempt.but(Deviation.replaced("Upgrade", "websocket")),
                    attempt -> attempt.varied(Variation.PLAIN.withValues(
                                    attempt.variation().values()))
                            .cut(Cuts.NONE),
                    attempt -> SideWords.keyword(attempt, "Upgrade")),
            side(
                    "WS-HSS-008",
                    how -> how.values() != 0,
                    how -> how.withValues(0),
                    attempt -> SideWords.keyword(attempt, "Connection")));

    private static Suspect side(
            String requirement,
            Predicate<Variation> has,
            UnaryOperator<Variation> plain,
            Function<Attempt, List<Deviation>> words) {
        return new Suspect(
                requirement,
                attempt -> has.test(attempt.variation()),
                attempt -> attempt.varied(plain.apply(attempt.variation())),
                attempt ->
                        attempt.varied(attempt.variation().onlyAsFarAs(plain)).cut(Cuts.NONE),
                words);
    }

    private static boolean hasOddKeyword(Attempt attempt) {
        return attempt.variation().values() != 0 && !attempt.changes("Upgrade");
    }

    /**
     * The smallest handshake that shows the violation of {@code expectation}, if it hangs on a harmless side; nothing if it
     * shows with a plain handshake too.
     */
    static Optional<Shown> of(Attempt attempt, Expectation expectation, int status) {
        Predicate<Attempt> right = other -> Tried.of(other).fits(expectation);
        Predicate<Attempt> opens = other -> Tried.of(other).fits(Expectation.OPENS);
        if (attempt.variation().key() != 0
                && right.test(attempt.varied(attempt.variation().withKey(0)))) { // another key is answered well
            Deviation key =
                    Deviation.replaced("Sec-WebSocket-Key", attempt.variation().keyText());
            Suspect keys = new Suspect(
                    status == 101 ? "WS-HSR-003" : "WS-HSR-001",
                    one -> true,
                    one -> one.varied(one.variation().withKey(0)),
                    one -> one.varied(Variation.PLAIN.withKey(one.variation().key()))
                            .cut(Cuts.NONE),
                    one -> List.of(key));
            return Optional.of(keys.smallest(attempt, right, opens));
        }
        return of(attempt, right, opens);
    }

    /** The same for any other judgement: {@code opens} says whether a handshake that should open does. */
    static Optional<Shown> of(Attempt attempt, Predicate<Attempt> right, Predicate<Attempt> opens) {
        List<Suspect> present =
                ALL.stream().filter(one -> one.concerns.test(attempt)).toList();
        if (present.isEmpty() || !right.test(attempt.varied(Variation.PLAIN).cut(Cuts.NONE))) {
            return Optional.empty();
        }
        return present.stream()
                .filter(one -> right.test(one.without.apply(attempt)))
                .findFirst()
                .map(one -> one.smallest(attempt, right, opens));
    }

    private Shown smallest(Attempt attempt, Predicate<Attempt> right, Predicate<Attempt> opens) {
        List<Deviation> all = words.apply(attempt);
        Deviation whole = SideWords.label(all.getLast());
        Stream<Attempt> smaller = all.subList(0, all.size() - 1).stream().map(attempt.plain()::but);
        Stream<Attempt> alone =
                Stream.concat(smaller, Stream.of(only.apply(attempt.unchanged()).but(whole)));
        Optional<Attempt> found = alone.filter(opens.negate()).findFirst();
        if (found.isPresent()) {
            return new Shown(requirement, found.get(), true);
        }
        Attempt together = only.apply(attempt).but(whole);
        return new Shown(requirement, right.test(together) ? attempt.but(whole) : together, false);
    }
}
