package realtime.conformance.sse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelDispatcher;
import realtime.conformance.model.ModelFields;
import realtime.conformance.model.ModelLines;
import realtime.sse.Event;
import realtime.sse.EventDispatcher;
import realtime.sse.EventReader;
import realtime.sse.FieldReader;
import realtime.sse.LineSplitter;
import realtime.wire.Bytes;

/** Exercise 03.5. */
@Judges(value = Role.CLIENT, area = "events")
public interface ReadEventsConformance {
    /** Where no limit matters. */
    int LIMIT = 10_000;

    /** What is said about the pieces. */
    String PARTS = "What the pieces say counts: whoever grades a reader may hand in others.";

    /** A fresh reader of these pieces. */
    EventReader subject(LineSplitter splitter, FieldReader fields, EventDispatcher dispatcher);

    @Property
    @Checks("SSE-DSP-001")
    default void aBlankLineDispatchesAnEvent() {
        for (String stream : List.of(
                "data: a\n\n",
                "data: a\n\ndata: b\n\n",
                "event: score\nid: 7\ndata: 2:1\n\n",
                "data: a\ndata: b\n\n",
                ": ping\n\ndata: a\n\n")) {
            whole(stream, Cuts.NONE);
            whole(stream, Cuts.EVERY_OCTET);
        }
    }

    @Property
    @Checks("SSE-LIN-003")
    default void anEventIsGivenWithTheOctetThatEndsIt() {
        for (String stream : List.of("data: a\n\n", "data: a\r\n\r\n", "data: a\r\r", "data: a\n\r", "data: a\n\r\n")) {
            whole(stream, Cuts.EVERY_OCTET);
            whole(stream + "data: b\n\n", Cuts.EVERY_OCTET);
        }
    }

    @Property
    @Checks({"SSE-LIN-002", "SSE-LIN-001", "SSE-LIN-004"})
    default void anyStreamMayBeCutAnywhere(
            @ForAll(supplier = Streams.class) Bytes stream, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        whole(stream, cuts);
        for (int cut = 1; cut < Math.min(stream.size(), 40); cut++) {
            whole(stream, Cuts.at(cut));
        }
    }

    @Property
    @Checks("SSE-DSP-006")
    default void anEventThatDoesNotEndIsNone() {
        for (String stream :
                List.of("data: a", "data: a\n", "data: a\n\ndata: b\n", "id: 7\ndata: a\r", "event: a\ndata: b\r\n")) {
            whole(stream, Cuts.NONE);
            whole(stream, Cuts.EVERY_OCTET);
        }
    }

    @Property
    @Checks({"SSE-FLD-001", "SSE-FLD-006"})
    default void whatIsIgnoredDisturbsNothing() {
        for (String line :
                List.of(": x", ":", " ", "\t", "other: 1", "Data: x", "retry: soon", "id: \0", "\ufeffdata: x")) {
            whole("data: a\n" + line + "\ndata: b\n\n", Cuts.NONE);
            whole(line + "\n\ndata: a\n\n", Cuts.NONE);
        }
    }

    @Property
    @Checks({"SSE-FLD-013", "SSE-DSP-005"})
    default void idAndRetryAreThoseOfTheDispatcher() {
        Bytes stream = Bytes.utf8("id: 7\nretry: 50\ndata: a\n\nid: 8\n");
        EventReader reader = model();
        List<Bytes> given = new ArrayList<>();
        for (Bytes chunk : Cuts.at(9, 19, 30).segments(stream)) {
            given.add(chunk);
            about(given).returned("a list", () -> reader.read(chunk));
        }
        Question question = about(given).task("lastEventId() and retry() are what the dispatcher says.");
        Question.quick("7", reader::lastEventId, () -> question);
        Question.quick(50L, () -> reader.retry().orElse(-1), () -> question);
    }

    @Property
    @Checks({"SSE-LIN-001", "SSE-FLD-002", "SSE-DSP-001"})
    default void thePiecesThatItIsGivenAreUsed() {
        whole("data: a\n\n", Cuts.NONE);
        Bytes stream = Bytes.utf8("data: a;;data: b\n\n");
        uses(
                "a LineSplitter whose lines end with a semicolon",
                List.of(new Event("message", "a", "")),
                stream,
                subject(
                        octets -> octets.equals(stream) ? List.of("data: a", "") : List.of(),
                        ModelFields::read,
                        new ModelDispatcher("", LIMIT)));
        uses(
                "a FieldReader that reads small letters only",
                List.of(new Event("message", "a b", "")),
                Bytes.utf8("DATA: A B\n\n"),
                subject(
                        new ModelLines(LIMIT),
                        line -> ModelFields.read(line.toLowerCase(Locale.ROOT)),
                        new ModelDispatcher("", LIMIT)));
        uses(
                "an EventDispatcher that was at the ID 41 before",
                List.of(new Event("message", "a", "41")),
                Bytes.utf8("data: a\n\n"),
                subject(new ModelLines(LIMIT), ModelFields::read, new ModelDispatcher("41", LIMIT)));
    }

    private static void uses(String piece, List<Event> right, Bytes stream, EventReader reader) {
        Question.quick(right, () -> reader.read(stream), () -> Question.of(
                        piece + ", and in one call:\n" + StreamText.pieces(List.of(stream)), stream)
                .taskAlone(PARTS));
    }

    private EventReader model() {
        return subject(new ModelLines(LIMIT), ModelFields::read, new ModelDispatcher("", LIMIT));
    }

    private void whole(String stream, Cuts cuts) {
        whole(Bytes.utf8(stream), cuts);
    }

    /** Each call must give the events that are dispatched with it. */
    private void whole(Bytes stream, Cuts cuts) {
        EventReader reader = model();
        List<Bytes> given = new ArrayList<>();
        int told = 0;
        for (Bytes chunk : cuts.segments(stream)) {
            given.add(chunk);
            List<Event> events = ModelDispatcher.events(Bytes.join(given), "");
            Question.quick(events.subList(told, events.size()), () -> reader.read(chunk), () -> about(given));
            told = events.size();
        }
    }

    private static Question about(List<Bytes> given) {
        String calls = given.size() == 1
                ? "in one call"
                : "in " + given.size() + " calls; | is between two calls, and this is about the last one";
        return Question.of(calls + ":\n" + StreamText.pieces(given), Bytes.join(given));
    }
}
