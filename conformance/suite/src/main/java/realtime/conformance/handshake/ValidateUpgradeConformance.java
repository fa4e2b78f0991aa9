package realtime.conformance.handshake;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.model.Model;
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
            @ForAll(supplier = Spoiled.class) Deviation one,
            @ForAll(supplier = Spoiled.class) Deviation other,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt plain = Attempt.at(server(), how);
        Attempt attempt = plain.but(one).but(other);
        String right = told(right(attempt));
        Optional<Refusal> yours = Answers.returned(given(attempt), right, () -> yours(attempt));
        if (!right.equals(told(yours))) {
            Deviation blamed = Stream.of(one, other)
                    .filter(change -> told(right(plain.but(change))).equals(right))
                    .filter(change -> right(attempt).isPresent() || !isRight(plain.but(change)))
                    .findFirst()
                    .orElse(Deviation.NONE);
            attempt.mismatch(blamed, right, told(yours), this::isRight);
        }
    }

    private Optional<Refusal> right(Attempt attempt) {
        return Model.check(attempt.trimmed(), server().features().origins());
    }

    private Optional<Refusal> yours(Attempt attempt) {
        return subject().check(attempt.trimmed(), server().features().origins());
    }

    private boolean isRight(Attempt attempt) {
        try {
            return told(right(attempt)).equals(told(yours(attempt)));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private String given(Attempt attempt) {
        return attempt.trimmed().encode().latin1().strip() + "\nallowed origins "
                + server().features().origins();
    }

    /** Status and fields: the reason is the author's own. */
    private static String told(Optional<Refusal> refusal) {
        if (refusal == null) {
            return "null";
        }
        return refusal.map(no -> no.status()
                        + no.fields().stream()
                                .map(field -> " " + field.name().toLowerCase(java.util.Locale.ROOT) + ": "
                                        + field.value().toLowerCase(java.util.Locale.ROOT))
                                .sorted()
                                .reduce("", (a, b) -> a.isEmpty() ? " with" + b : a + "," + b))
                .orElse("no refusal");
    }
}
