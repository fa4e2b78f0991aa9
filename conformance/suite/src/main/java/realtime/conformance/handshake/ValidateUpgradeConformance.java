package realtime.conformance.handshake;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.model.Model;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
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
        Features features = Features.echo("localhost:8104", "/echo").withOrigins("http://example.com");
        Attempt attempt = Attempt.at(server(), how).but(one).but(other);
        RequestHead request = trimmed(other.change().apply(one.change().apply(how.request(features))));
        Optional<Refusal> right = Model.check(request, features.origins());
        Optional<Refusal> yours = Answers.returned(
                given(request, features.origins()), told(right), () -> subject().check(request, features.origins()));
        if (!told(right).equals(told(yours))) {
            attempt.mismatch(told(right), told(yours));
        }
    }

    private static String given(RequestHead request, Set<String> origins) {
        return request.encode().latin1().strip() + "\nallowed origins " + origins;
    }

    /** Values as a parser delivers them: without the blanks around. */
    private static RequestHead trimmed(RequestHead request) {
        HeaderFields fields = HeaderFields.of(request.fields().stream()
                .map(field -> new realtime.http.HeaderField(field.name(), realtime.http.Tokens.trim(field.value())))
                .toList());
        return request.withFields(fields);
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
