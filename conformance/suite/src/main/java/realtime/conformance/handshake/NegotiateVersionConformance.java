package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelNegotiation;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.websocket.VersionNegotiator;

/** Exercise 04.9. */
@Judges(Role.BOTH)
public interface NegotiateVersionConformance {
    /** The negotiator that is judged. */
    VersionNegotiator subject();

    /** Version lines of a request. */
    final class Lines extends OneOf<List<String>> {
        Lines() {
            super(List.of("13"), List.of("8"), List.of("0"), List.of("255"), List.of("25"), List.of("7"));
        }
    }

    /** Version lines that cannot be read. */
    final class BadLines extends OneOf<List<String>> {
        BadLines() {
            super(
                    List.of(),
                    List.of("13", "13"),
                    List.of("13", "8"),
                    List.of("013"),
                    List.of("256"),
                    List.of("-1"),
                    List.of("+13"),
                    List.of("13, 8"),
                    List.of("thirteen"),
                    List.of(""),
                    List.of("13.0"),
                    List.of("1e1"),
                    List.of("99999999999"),
                    List.of("\u0661\u0663"));
        }
    }

    /** What a side speaks. */
    final class Spoken extends OneOf<Set<Integer>> {
        Spoken() {
            super(Set.of(13), Set.of(13, 8), Set.of(8), Set.of(0, 7, 8, 13), Set.of(255));
        }
    }

    /** Refusals that advertise. */
    final class Refusals extends OneOf<ResponseHead> {
        Refusals() {
            super(
                    refusal(426, "13"),
                    refusal(426, "7", "13, 8"),
                    refusal(400, "13"),
                    refusal(426, "13, 8, 7"),
                    refusal(426, "7,\t8"),
                    refusal(426),
                    refusal(426, ""),
                    refusal(426, "thirteen, 013, 8"),
                    refusal(404, "13"),
                    refusal(426, "256, 99999999999, 13"),
                    refusal(101, "13"),
                    refusal(426, "25"));
        }

        private static ResponseHead refusal(int status, String... lines) {
            HeaderFields fields = HeaderFields.of("Connection", "close");
            for (String line : lines) {
                fields = fields.with("Sec-WebSocket-Version", line);
            }
            return new ResponseHead(status, "No", fields);
        }
    }

    @Property
    @Checks({"WS-VER-001", "WS-VER-002", "HTTP-UPG-006"})
    default void aVersionThatIsNotSpokenGetsTheList(
            @ForAll(supplier = Lines.class) List<String> lines, @ForAll(supplier = Spoken.class) Set<Integer> spoken) {
        check(lines, spoken);
    }

    @Property
    @Checks({"WS-VER-004", "WS-HSS-013", "WS-HSS-014"})
    default void aVersionThatCannotBeReadGets400(
            @ForAll(supplier = BadLines.class) List<String> lines,
            @ForAll(supplier = Spoken.class) Set<Integer> spoken) {
        check(lines, spoken);
    }

    @Property
    @Checks("WS-VER-003")
    default void theHighestCommonVersionIsTriedAgain(
            @ForAll(supplier = Refusals.class) ResponseHead refusal,
            @ForAll(supplier = Spoken.class) Set<Integer> mine) {
        OptionalInt right = new ModelNegotiation().retry(refusal, mine);
        String given =
                "the refusal " + refusal.encode().latin1().strip() + "\nthe client speaks " + new TreeSet<>(mine);
        OptionalInt yours =
                Answers.returned(given, Answers.show(right), () -> subject().retry(refusal, mine));
        Answers.same(given, right, yours);
    }

    private void check(List<String> lines, Set<Integer> spoken) {
        String right = told(new ModelNegotiation().check(lines, spoken));
        String given = "the version lines " + Answers.show(lines) + "\nthe server speaks " + new TreeSet<>(spoken);
        Optional<Refusal> yours = Answers.returned(given, right, () -> subject().check(lines, spoken));
        Answers.holds(right.equals(told(yours)), given, right, new RouteByPathConformance.Told(told(yours)));
    }

    private static String told(Optional<Refusal> refusal) {
        return refusal == null
                ? "null"
                : refusal.map(no -> no.status() + (no.status() == 426 ? " with " + fields(no.fields()) : ""))
                        .orElse("no refusal");
    }

    private static String fields(HeaderFields fields) {
        return List.of("Sec-WebSocket-Version", "Upgrade", "Connection").stream()
                .map(name -> name + ": " + String.join(" | ", fields.all(name)).toLowerCase(java.util.Locale.ROOT))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
