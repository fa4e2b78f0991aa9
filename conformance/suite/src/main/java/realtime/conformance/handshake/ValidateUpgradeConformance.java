package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.Model;
import realtime.conformance.run.Thrown;
import realtime.conformance.run.Trial;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.Refusal;

/** Exercise 04.2: all properties of a server that a validator can break, and the table of the task to the letter. */
public interface ValidateUpgradeConformance
        extends KeyProperties,
                RequestLineProperties,
                FieldProperties,
                VersionProperties,
                OriginProperties,
                PairProperties {
    /** The validator that is judged. */
    HandshakeValidator subject();

    /** The suite's server around it. */
    @Override
    default ServerSubject server() {
        return MemoryServers.around(subject());
    }

    @Property
    @Checks({
        "WS-HSS-001",
        "WS-HSS-002",
        "WS-HSS-003",
        "WS-HSS-004",
        "WS-HSS-007",
        "WS-HSS-009",
        "WS-HSS-010",
        "WS-HSS-012",
        "WS-HSS-013",
        "WS-HSS-014",
        "WS-VER-001",
        "WS-ORI-002",
        "WS-HSR-007"
    })
    default void theFirstBrokenCheckOfTheTableAnswers(
            @ForAll(supplier = Spoiled.class) Deviation one, @ForAll(supplier = AnyVariation.class) Variation how) {
        for (Deviation other :
                new Spoiled().ordered()) { // alone first, then every pair: at random, one would be missed
            check(one, other, how);
        }
    }

    /** Lists of which a member is not the one that counts, since a no-break space belongs to it. */
    final class NoBreaks extends OneOf<Deviation> {
        NoBreaks() {
            super(
                    beside("Connection", "keep-alive," + OtherBlanks.NO_BREAK + "Upgrade", "WS-HSS-007"),
                    beside("Connection", "Upgrade" + OtherBlanks.NO_BREAK, "WS-HSS-007"),
                    beside("Upgrade", OtherBlanks.NO_BREAK + "websocket", "WS-HSS-004"),
                    beside("Upgrade", "websocket" + OtherBlanks.NO_BREAK + ", h2c", "WS-HSS-004"));
        }

        private static Deviation beside(String field, String value, String requirement) {
            return Deviation.of("a no-break space (A0) in " + field, field, fields -> fields.replace(field, value))
                    .breaking(requirement);
        }
    }

    @Property
    @Checks({"WS-HSS-007", "WS-HSS-004"})
    default void onlyBlanksAndTabsStandAroundAMember(@ForAll(supplier = NoBreaks.class) Deviation change) {
        Attempt attempt = Attempt.at(server(), Variation.PLAIN).but(change);
        if (!isRight(attempt)) {
            throw new Violation(
                    change.requirement(),
                    drawing(attempt, change)
                            .row(
                                    Drawing.TASK_ALONE,
                                    "Blanks and tabs may stand around a member;"
                                            + " any other character belongs to its member."));
        }
    }

    private void check(Deviation one, Deviation other, Variation how) {
        Attempt attempt = Attempt.at(server(), how).but(one).but(other);
        if (isRight(attempt)) {
            return;
        }
        Attempt plain = Attempt.at(server(), Variation.PLAIN);
        Optional<Attempt> small = Stream.of(
                        plain.but(one), plain.but(other), plain.but(one).but(other))
                .filter(smaller -> !isRight(smaller))
                .findFirst();
        Optional<Suspect.Shown> side =
                small.isPresent() ? Optional.empty() : Suspect.of(attempt, this::isRight, this::isRight);
        Attempt shown = side.map(Suspect.Shown::attempt).or(() -> small).orElse(attempt);
        Deviation blamed = side.map(found -> found.attempt().last()).orElseGet(() -> blamed(shown, one, other));
        String own = RefusalText.lackingRule(answered(shown, server().features().origins()), right(shown))
                .orElse(blamed.requirement().isEmpty() ? Trial.current().requirement() : blamed.requirement());
        throw new Violation(side.map(Suspect.Shown::requirement).orElse(own), drawing(shown, blamed));
    }

    /** The change that the right answer is about; of two, the one that is asked first. */
    private Deviation blamed(Attempt shown, Deviation one, Deviation other) {
        Attempt plain = Attempt.at(server(), Variation.PLAIN);
        return Stream.of(one, other)
                .filter(shown::contains)
                .filter(change -> RefusalText.same(right(plain.but(change)), right(shown)))
                .filter(change -> right(shown).isPresent() || !isRight(plain.but(change)))
                .findFirst()
                .orElseGet(shown::last);
    }

    private Drawing drawing(Attempt shown, Deviation blamed) {
        Drawing drawing = shown.drawing(blamed)
                .row("expected", RefusalText.expected(right(shown)))
                .row("yours", yours(shown, server().features().origins(), right(shown)));
        if (shown.isPair()) {
            return drawing.row(
                    Drawing.TASK_ALONE, "Of the checks in the table, the first one that fails gives the answer.");
        }
        return blamed == Spoiled.SPARE_BITS
                ? drawing.row(Drawing.TASK_ALONE, "The four bits to spare at the end of a key are not looked at.")
                : drawing;
    }

    private static Drawing titled(Drawing drawing, String title) {
        return new Drawing(title, drawing.octets(), drawing.caret(), drawing.remark(), drawing.rows());
    }

    /** Policies. */
    final class Allowed extends OneOf<Set<String>> {
        Allowed() {
            super(
                    Set.of("http://example.com"),
                    Set.of("HTTP://Example.COM"),
                    Set.of("https://other.example:8443", "http://Example.com"),
                    Set.of("http://other.example"),
                    Set.of());
        }
    }

    @Property
    @Checks("WS-ORI-003")
    default void allowedOriginsMayBeWrittenInAnyCase(@ForAll(supplier = Allowed.class) Set<String> allowed) {
        for (String origin : List.of("http://example.com", "http://EXAMPLE.com", "http://example.com:8443")) {
            Deviation change = Deviation.replaced("Origin", origin);
            Attempt attempt = Attempt.at(server(), Variation.PLAIN).but(change);
            Optional<Refusal> right = Model.check(attempt.trimmed(), allowed);
            if (!RefusalText.same(right, answered(attempt, allowed))) {
                throw new Violation(
                        Trial.current().requirement(),
                        titled(attempt.drawing(change), "Is this origin one of the allowed ones?")
                                .row(
                                        Drawing.POLICY,
                                        allowed.isEmpty() ? "none: all may connect" : "" + new TreeSet<>(allowed))
                                .row("expected", RefusalText.expected(right))
                                .row("yours", yours(attempt, allowed, right)));
            }
        }
    }

    private Optional<Refusal> right(Attempt attempt) {
        return Model.check(attempt.trimmed(), server().features().origins());
    }

    private boolean isRight(Attempt attempt) {
        return RefusalText.same(
                right(attempt), answered(attempt, server().features().origins()));
    }

    /** What the subject returns; null if it throws. */
    private Optional<Refusal> answered(Attempt attempt, Set<String> allowed) {
        try {
            return subject().check(attempt.trimmed(), allowed);
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    private String yours(Attempt attempt, Set<String> allowed, Optional<Refusal> right) {
        try {
            return RefusalText.yours(subject().check(attempt.trimmed(), allowed), right);
        } catch (RuntimeException | Error e) {
            return Thrown.words(e);
        }
    }
}
