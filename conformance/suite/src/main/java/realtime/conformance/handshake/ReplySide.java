package realtime.conformance.handshake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;

/**
 * A harmless side of an answer, as {@link Suspect} is one of a request: where a violation vanishes as soon as that side is
 * made plain, it breaks the rule which says that the side is harmless, and an answer with that side alone is drawn.
 *
 * @param requirement that rule
 * @param has whether an answer has this side
 * @param plain takes it away
 * @param alone the side as changes to a plain answer, the smallest first
 */
record ReplySide(
        String requirement,
        Predicate<ReplyVariation> has,
        UnaryOperator<ReplyVariation> plain,
        Function<ReplyVariation, List<ReplyChange>> alone) {
    private static final List<ReplySide> ALL = List.of(
            new ReplySide("WS-HSV-009", how -> how.names() != 0, how -> how.withNames(0), ReplySide::names),
            new ReplySide("WS-HSV-004", how -> how.connection() != 0, how -> how.withConnection(0), ReplySide::lists),
            new ReplySide("WS-HSV-004", how -> how.values() != 0, how -> how.withValues(0), ReplySide::keywords),
            new ReplySide(
                    "HTTP-FLD-006",
                    how -> how.extra() != 0,
                    how -> how.withExtra(0),
                    how -> List.of(ReplyChange.added("X-Extra-0", "banana; q=0"))),
            new ReplySide(
                    "WS-HSV-001",
                    how -> how.reason() != 0,
                    how -> how.withReason(0),
                    how -> List.of(ReplyChange.line(
                            "the words behind the status are others", reply -> reply.withStatus(101, how.phrase())))),
            new ReplySide(
                    "WS-HSV-009",
                    how -> how.order() != 0,
                    how -> how.withOrder(0),
                    how -> List.of(new ReplyChange(
                            "the fields come in another order", "", (request, reply) -> ReplyVariation.PLAIN
                                    .withOrder(how.order())
                                    .reply(request)))));

    private static List<ReplyChange> names(ReplyVariation how) {
        UnaryOperator<String> other =
                how.names() == 1 ? name -> name.toLowerCase(Locale.ROOT) : name -> name.toUpperCase(Locale.ROOT);
        return Stream.of("Upgrade", "Connection", "Sec-WebSocket-Accept")
                .map(name -> ReplyChange.of(
                        "the field name is written " + other.apply(name),
                        name,
                        fields -> HeaderFields.of(fields.stream()
                                .map(field ->
                                        field.isNamed(name) ? new HeaderField(other.apply(name), field.value()) : field)
                                .toList())))
                .toList();
    }

    private static List<ReplyChange> lists(ReplyVariation how) {
        return List.of(
                ReplyChange.replaced("Connection", "keep-alive, Upgrade"),
                ReplyChange.of("Connection stands in two lines", "Connection", fields -> fields.replace(
                                "Connection", "keep-alive")
                        .with("Connection", "Upgrade")));
    }

    private static List<ReplyChange> keywords(ReplyVariation how) {
        UnaryOperator<String> other =
                how.values() == 1 ? word -> word.toUpperCase(Locale.ROOT) : word -> word.toLowerCase(Locale.ROOT);
        return List.of(
                ReplyChange.replaced("Upgrade", other.apply("websocket")),
                ReplyChange.replaced("Connection", other.apply("Upgrade")));
    }

    /** The first side on which a wrong judgement hangs. */
    static Optional<ReplySide> of(ReplyAttempt attempt) {
        return ALL.stream()
                .filter(side -> side.has.test(attempt.how()))
                .filter(side -> attempt.with(side.plain.apply(attempt.how())).isRight())
                .findFirst();
    }

    /** The smallest answer with this side that is judged wrongly. */
    ReplyAttempt smallest(ReplyAttempt attempt) {
        List<ReplyChange> changes = alone.apply(attempt.how());
        return changes.stream()
                .flatMap(change -> attempt.plainestWrong(change).stream())
                .findFirst()
                .orElseGet(() -> attempt.named(changes.getLast()));
    }
}
