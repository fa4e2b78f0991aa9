package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelNegotiation;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.websocket.VersionNegotiator;

/** Exercise 04.9. */
@Judges(Role.BOTH)
public interface NegotiateVersionConformance {
    /** The fields that a 426 must have. */
    List<String> ASKED = List.of("Sec-WebSocket-Version", "Upgrade", "Connection");

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
                    List.of("\u0661\u0663"),
                    List.of("13" + OtherBlanks.NO_BREAK),
                    List.of("\u000b13"),
                    List.of("\u200313"));
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
                    refusal(426, "25"),
                    refusal(426, "8," + OtherBlanks.NO_BREAK + "13"));
        }

        private static ResponseHead refusal(int status, String... lines) {
            HeaderFields fields = HeaderFields.of("Connection", "close");
            for (String line : lines) {
                fields = fields.with("Sec-WebSocket-Version", line);
            }
            return new ResponseHead(status, reason(status), fields);
        }

        private static String reason(int status) {
            return switch (status) {
                case 101 -> "Switching Protocols";
                case 400 -> "Bad Request";
                case 404 -> "Not Found";
                default -> "Upgrade Required";
            };
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
        Question question = Question.of("the answer\n" + shown(refusal) + "\nthe client speaks " + new TreeSet<>(mine))
                .taskAlone(aboutRetry(refusal));
        OptionalInt yours =
                question.returned(Answers.show(right), () -> subject().retry(refusal, mine));
        question.same(right, yours);
    }

    private static String shown(ResponseHead refusal) {
        String lines = refusal.encode().latin1().replace("\r", "").strip();
        return lines.lines().map(Answers::readable).collect(Collectors.joining("\n"));
    }

    /** The sentence of the task that is about the most unusual thing in a refusal. */
    private static String aboutRetry(ResponseHead refusal) {
        String field = "Sec-WebSocket-Version";
        if (refusal.status() != 400 && refusal.status() != 426) {
            return "Only 400 and 426 are worth reading.";
        }
        if (refusal.fields().list(field).stream().anyMatch(member -> !member.matches("0|[1-9][0-9]{0,2}"))) {
            return "Members that are no version number (decimal, from 0 to 255, no leading zeros) are skipped.";
        }
        return (refusal.fields().count(field) > 1 ? "All " + field + " lines of the refusal make one list. " : "")
                + "The highest version that both sides speak wins.";
    }

    private void check(List<String> lines, Set<Integer> spoken) {
        Optional<Refusal> right = new ModelNegotiation().check(lines, spoken);
        boolean advertises = right.stream().anyMatch(refusal -> refusal.status() == 426);
        String list = "426 names all supported versions, the highest first, with \", \" between them,"
                + " and has Upgrade: websocket and Connection: Upgrade.";
        Question given = Question.of(
                "Sec-WebSocket-Version: " + Answers.lines(lines) + "\nthe server speaks " + new TreeSet<>(spoken));
        String else400 = "There must be exactly one line, and it must be"
                + " a decimal number from 0 to 255, written in ASCII digits, without leading zeros and with nothing"
                + " around it: else 400.";
        Question question = right.isEmpty()
                ? given.taskAlone("Nothing is returned if the version suits.")
                : given.task(advertises ? list : else400);
        Optional<Refusal> yours =
                question.returned(RefusalText.expected(right), () -> subject().check(lines, spoken));
        question.holds(
                RefusalText.same(right, plain(yours)),
                RefusalText.expected(right),
                new Question.Told(RefusalText.yours(yours, right)));
    }

    /** Without the fields that the task says nothing about. */
    private static Optional<Refusal> plain(Optional<Refusal> refusal) {
        if (refusal == null) {
            return null;
        }
        return refusal.map(no -> new Refusal(no.status(), HeaderFields.of(fields(no)), no.reason()));
    }

    private static List<HeaderField> fields(Refusal refusal) {
        return refusal.status() != 426
                ? List.of()
                : refusal.fields().stream()
                        .filter(field -> ASKED.stream().anyMatch(field::isNamed))
                        .toList();
    }
}
