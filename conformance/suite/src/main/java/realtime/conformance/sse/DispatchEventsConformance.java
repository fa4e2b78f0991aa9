package realtime.conformance.sse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.model.ModelLines;
import realtime.sse.EventDispatcher;
import realtime.wire.Bytes;

/** Exercise 03.4. */
@Judges(value = Role.CLIENT, area = "events")
public interface DispatchEventsConformance {
    /** Of a dispatcher whose limit does not matter. */
    int LIMIT = 1_000;

    /** A fresh dispatcher. */
    EventDispatcher subject(String lastEventId, int limit);

    @Property
    @Checks("SSE-DSP-001")
    default void aBlankLineDispatches() {
        check("", "data: a", "");
        check("", "event: score", "data: 2:1", "", "data: b", "");
        check("", "data: a", "", "data: b", "", "data: c", "");
    }

    @Property
    @Checks("SSE-FLD-008")
    default void everyDataFieldIsALine() {
        check("Data: one line more.", "data: a", "data: b", "");
        check("Data: one line more.", "data: a", "event: score", "data: b", "id: 1", "data: c", "");
    }

    @Property
    @Checks("SSE-DSP-003")
    default void lineFeedsStandBetweenTheLinesAlone() {
        String sentence = "The event has the data lines with LF between them.";
        check(sentence, "data: a", "");
        check(sentence, "data: a", "data", "");
        check(sentence, "data", "data", "");
        check(sentence, "data", "data: a", "");
        check(sentence, "data", "data", "data", "", "data: b", "");
    }

    @Property
    @Checks("SSE-DSP-002")
    default void withoutDataThereIsNoEvent() {
        String sentence = "If there was no data field there is no event, and the type is forgotten.";
        check(sentence, "");
        check(sentence, "event: score", "", "data: x", "");
        check(sentence, "data: x", "", "", "", "data: y", "");
        check(sentence, "id: 7", "event: score", "", "event: goal", "data: x", "");
        check(sentence, "retry: 10", "", "");
    }

    @Property
    @Checks("SSE-DSP-002")
    default void emptyDataIsData() {
        String sentence = "A single empty data field gives an event with empty data.";
        check(sentence, "data", "");
        check(sentence, "event: score", "data", "", "data", "");
    }

    @Property
    @Checks("SSE-FLD-007")
    default void theLastTypeCounts() {
        check("Type: it replaces the one before.", "event: a", "event: b", "data: x", "");
        check("Type: it replaces the one before.", "data: x", "event: a", "");
    }

    @Property
    @Checks("SSE-DSP-004")
    default void anEventWithoutATypeIsAMessage() {
        String sentence = "The event has the type, or message if there was none or an empty one.";
        check(sentence, "event", "data: x", "");
        check(sentence, "event: a", "event:", "data: x", "");
        check(sentence, "event: message", "data: x", "");
    }

    @Property
    @Checks("SSE-DSP-005")
    default void dataAndTypeAreForgottenAndTheIdIsNot() {
        String sentence = "The last event ID stays until another one comes: later events carry it too.";
        check(sentence, "event: a", "id: 7", "data: x", "", "data: y", "");
        check(sentence, "id: 7", "data: x", "", "data: y", "", "id: 8", "data: z", "", "data: w", "");
    }

    @Property
    @Checks("SSE-FLD-010")
    default void anEmptyIdResetsTheLastOne() {
        check("It may be empty.", "id: 7", "data: x", "", "id", "data: y", "", "data: z", "");
    }

    @Property
    @Checks("SSE-FLD-013")
    default void anIdCountsFromTheBlankLineOn() {
        String sentence =
                "Id: nobody sees it before the next blank line. Now the pending id becomes the last event ID.";
        check(sentence, "id: 7", "");
        check(sentence, "data: x", "id: 7");
        check(sentence, "id: 7", "id: 8", "", "data: x", "");
        check(sentence, "id: 7", "data: x", "", "id: 8");
        check(sentence, "id: 7", "", "id: 8", "data: y");
    }

    @Property
    @Checks("SSE-FLD-013")
    default void retryCountsAtOnce() {
        String sentence = "Retry: it counts from now on, whatever becomes of the pending event.";
        check(sentence, "retry: 100");
        check(sentence, "retry: 100", "", "retry: 200", "data: x", "", "data: y", "");
        check(sentence, "retry: 0", "data: x", "retry: 50");
    }

    @Property
    @Checks("SSE-DSP-007")
    default void anotherConnectionBeginsEmptyButForTheLastId() {
        String sentence = "The last event ID is that of the connection before, until a blank line changes it.";
        new Dispatching(subject("41", LIMIT), "41", LIMIT)
                .all(List.of("data: b", "", "id: 42", "data: c", ""), sentence);
        new Dispatching(subject("41", LIMIT), "41", LIMIT)
                .all(List.of("", "id: 42", "", "id", "", "data: x", ""), sentence);
        check(sentence, "data: a");
        check(sentence, "data: b", "");
    }

    @Property
    @Checks({"SSE-DSP-001", "SSE-DSP-005"})
    default void anyFieldsMakeTheirEvents(@ForAll(supplier = Streams.class) Bytes stream) {
        new Dispatching(subject("", LIMIT), "", LIMIT).all(ModelLines.lines(stream), "");
    }

    /** We choose the limit: the standard has none. */
    @Property
    @Checks("SSE-FLD-008")
    default void dataIsKeptUpToTheLimit() {
        String sentence = "The data lines of a pending event hold at most limit characters together.";
        Dispatching fits = new Dispatching(subject("", 10), "", 10);
        fits.all(List.of("data: 01234", "data: 56789", "data", "", "data: 0123456789", ""), sentence);
        fits.all(List.of("data: 01234", "data: 56789"), sentence);
        fits.refuses("x", sentence);
        new Dispatching(subject("", 10), "", 10).refuses("0123456789x", sentence);
    }

    private void check(String sentence, String... lines) {
        new Dispatching(subject("", LIMIT), "", LIMIT).all(List.of(lines), sentence);
    }
}
