package realtime.conformance.sse;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelFields;
import realtime.sse.Field;
import realtime.sse.FieldReader;
import realtime.wire.Bytes;

/** Exercise 03.3. */
@Judges(value = Role.CLIENT, area = "events")
public interface ReadFieldsConformance {
    /** The reader that is judged. */
    FieldReader subject();

    @Property
    @Checks("SSE-FLD-002")
    default void nameAndValueStandAroundTheFirstColon() {
        for (String line : List.of("data: 2:1", "data:a:b", "data::", "data:", "id: 7", "event:a: b", "data:data:x")) {
            reads(line, "The name stands before the first colon and the value behind it.");
        }
    }

    @Property
    @Checks("SSE-FLD-001")
    default void aLineThatBeginsWithAColonIsAComment() {
        for (String line : List.of(": ping", ":", ":data: x", "::", ": id: 7", ":retry: 1")) {
            reads(line, "A line that begins with a colon is a comment.");
        }
    }

    @Property
    @Checks("SSE-FLD-003")
    default void oneBlankBehindTheColonIsRemoved() {
        for (String line : List.of(
                "data: x",
                "data:x",
                "data:  x",
                "data: ",
                "data:  ",
                "data:\tx",
                "data:x ",
                "data: x ",
                "id:  7",
                "event:  a",
                "data:\u00a0x",
                "data: \t")) {
            reads(line, "If the value begins with a blank, that one blank is removed, and no other.");
        }
    }

    @Property
    @Checks("SSE-FLD-004")
    default void aLineWithoutAColonIsAName() {
        for (String line : List.of("data", "id", "event", "retry", "anything")) {
            reads(line, "A line without a colon is a name with an empty value.");
        }
    }

    @Property
    @Checks("SSE-FLD-005")
    default void aNameIsWrittenExactlySo() {
        for (String line : List.of(
                "Data: x",
                "DATA: x",
                " data: x",
                "data : x",
                "dat: x",
                "datas: x",
                "Event: a",
                "ID: 7",
                "Id: 7",
                "Retry: 10",
                "\ufeffdata: x",
                "data\t: x")) {
            reads(line, "Four names have a meaning, written exactly so: data, event, id, retry.");
        }
    }

    @Property
    @Checks("SSE-FLD-006")
    default void anyOtherNameIsIgnored() {
        for (String line : List.of("foo: 1", "type: score", "message: x", "x", "last-event-id: 7", "\u20ac: 1")) {
            reads(line, "");
        }
    }

    @Property
    @Checks("SSE-FLD-007")
    default void theTypeIsAField() {
        for (String line : List.of("event: score", "event:score", "event:", "event: a b")) {
            reads(line, "");
        }
    }

    @Property
    @Checks("SSE-FLD-009")
    default void anIdWithNulIsIgnored() {
        for (String line : List.of("id: 1\0002", "id:\0", "id: 1\0", "data: \0", "event: a\0b", "id: 10", "id: \\0")) {
            reads(line, "An id that holds NUL (U+0000) is ignored.");
        }
    }

    @Property
    @Checks("SSE-FLD-010")
    default void anEmptyIdIsAnId() {
        for (String line : List.of("id:", "id: ", "id")) {
            reads(line, "An id that holds NUL is ignored; an empty one is not.");
        }
    }

    @Property
    @Checks("SSE-FLD-011")
    default void retryIsANumber(@ForAll(supplier = Millis.class) long millis) {
        reads("retry: " + millis, "");
        reads("retry:00" + millis, "A retry is one or more ASCII digits and nothing else.");
    }

    @Property
    @Checks("SSE-FLD-012")
    default void retryIsDigitsAndNothingElse() {
        for (String line : List.of(
                "retry:",
                "retry: 1.5",
                "retry: -1",
                "retry: +10",
                "retry: 1e3",
                "retry: 10x",
                "retry: 10 ",
                "retry:  10",
                "retry: 0x10",
                "retry: \u0661",
                "retry: 1_000",
                "retry: soon",
                "retry: \uff11")) {
            reads(line, "A retry is one or more ASCII digits and nothing else.");
        }
    }

    /** The standard does not say what becomes of a number that nobody can hold; it must not become another one. */
    @Property
    @Checks("SSE-FLD-012")
    default void aNumberThatIsTooLargeIsNoOtherNumber() {
        for (String digits : List.of("9223372036854775808", "18446744073709551617", "1" + "0".repeat(40))) {
            String line = "retry: " + digits;
            Question question =
                    about(line).taskAlone("We choose to ignore a retry that is larger than a long can hold.");
            Optional<Field> yours = question.returned(
                    "nothing (Optional.empty)", () -> subject().read(line));
            boolean good = yours.isEmpty() || yours.get() instanceof Field.Retry(long millis) && millis >= 2147483647;
            question.holds(good, "nothing (Optional.empty)", yours);
        }
    }

    private void reads(String line, String sentence) {
        Question.quick(
                ModelFields.read(line),
                () -> subject().read(line),
                () -> sentence.isEmpty() ? about(line) : about(line).task(sentence));
    }

    private static Question about(String line) {
        return Question.of("the line " + Answers.show(line), Bytes.utf8(line));
    }
}
