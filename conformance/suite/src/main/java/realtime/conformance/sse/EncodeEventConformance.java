package realtime.conformance.sse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelEvents;
import realtime.sse.EventEncoder;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

/** Exercise 03.1. */
@Judges(value = Role.SERVER, area = "events")
public interface EncodeEventConformance {
    /** The encoder that is judged. */
    EventEncoder subject();

    @Property
    @Checks("SSE-SRV-001")
    default void everyPartOfABlockHasItsLine() {
        Outgoing data = Outgoing.data("2:1");
        for (Outgoing block : List.of(
                data,
                data.withType("score"),
                data.withId("7"),
                data.withRetry(3000),
                data.withRetry(0),
                data.withComment("half time"),
                data.withType("score").withId("7").withRetry(250).withComment("all"),
                Outgoing.comment("ping"),
                Outgoing.EMPTY.withId("8"),
                Outgoing.EMPTY.withRetry(Long.MAX_VALUE),
                Outgoing.data(""),
                data.withId("").withType(""),
                Outgoing.EMPTY)) {
            writes(block, "");
        }
    }

    @Property
    @Checks("SSE-SRV-002")
    default void aTextOfSeveralLinesIsSeveralLines() {
        String sentence = "Data is written as one data line for each of its lines, empty ones included,"
                + " and a comment likewise.";
        for (String text : List.of(
                "a\nb", "a\r\nb", "a\rb", "a\n", "\n", "\na", "a\n\nb", "\r\n\r\n", "a\n\rb", "\r", "a\r\n\n")) {
            writes(Outgoing.data(text), sentence);
            writes(Outgoing.comment(text).withId("1"), sentence);
        }
    }

    @Property
    @Checks("SSE-SRV-003")
    default void noTextBecomesAField() {
        for (String text :
                List.of("x\ndata: evil", "x\n\nid: 9", "x\r\revent: evil", "\n\n", "x\r\n\r\ndata: evil\r\n\r\n")) {
            writes(Outgoing.data(text), "");
            writes(Outgoing.comment(text).withType("score"), "");
        }
    }

    @Property
    @Checks({"SSE-SRV-003", "SSE-REC-009"})
    default void aTypeOrAnIdIsOneLine() {
        String sentence = "If a type or an id holds CR, LF or NUL it is refused.";
        for (String text : List.of("a\ndata: evil", "a\n", "\n", "a\r", "a\rid: 9", "a\r\nb", "\0", "a\0b")) {
            for (Outgoing block : List.of(
                    Outgoing.data("x").withType(text), Outgoing.data("x").withId(text), Outgoing.EMPTY.withId(text))) {
                about(block)
                        .task(sentence)
                        .rejects(
                                IllegalArgumentException.class,
                                () -> new Stream(subject().encode(block)));
            }
        }
        for (String text : List.of("a b", "a:b", " a", "\u20ac", "a\u2028b", "\\n", "\\0", ":")) {
            writes(Outgoing.data("x").withType(text).withId(text), sentence);
        }
    }

    @Property
    @Checks("SSE-SRV-004")
    default void aBlankInFrontSurvives() {
        for (String text : List.of(" x", "  x", " ", "a\n b", "\tx", "", "a\n")) {
            writes(Outgoing.data(text), "A field is written as its name, a colon, one blank, its value.");
        }
    }

    @Property
    @Checks({"SSE-LIN-005", "SSE-ENC-001"})
    default void nothingElseEndsALine() {
        for (String other : List.of("\u2028", "\u2029", "\u0085", "\f", "\u000b", "\0", "\t", "\\n")) {
            writes(
                    Outgoing.data("a" + other + "b"),
                    "Nothing else ends a line, not even U+2028, U+0085 or a form feed: such a character is written as it"
                            + " is.");
        }
    }

    @Property
    @Checks("SSE-ENC-001")
    default void everyTextIsUtf8(@ForAll(supplier = Words.class) String text) {
        writes(Outgoing.data(text), "The octets of a block, in UTF-8.");
        writes(Outgoing.comment(text), "The octets of a block, in UTF-8.");
    }

    private void writes(Outgoing block, String sentence) {
        Question.quick(
                new Stream(ModelEvents.write(block)),
                () -> new Stream(subject().encode(block)),
                () -> sentence.isEmpty() ? about(block) : about(block).task(sentence));
    }

    /** Octets that are shown as lines. */
    record Stream(Bytes octets) {
        @Override
        public String toString() {
            return octets.isEmpty() ? "(no octets)" : StreamText.pieces(List.of(octets));
        }
    }

    private static Question about(Outgoing block) {
        StringBuilder given = new StringBuilder("a block with");
        block.comment().ifPresent(text -> given.append("\nthe comment ").append(Answers.show(text)));
        block.type().ifPresent(text -> given.append("\nthe type ").append(Answers.show(text)));
        block.id().ifPresent(text -> given.append("\nthe id ").append(Answers.show(text)));
        block.retry().ifPresent(millis -> given.append("\nthe retry time ").append(millis));
        block.data().ifPresent(text -> given.append("\nthe data ").append(Answers.show(text)));
        return Question.of(block.equals(Outgoing.EMPTY) ? "an empty block" : given.toString());
    }
}
