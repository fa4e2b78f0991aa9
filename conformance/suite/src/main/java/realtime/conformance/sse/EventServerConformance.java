package realtime.conformance.sse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.model.ModelEvents;
import realtime.http.HeaderFields;
import realtime.sse.Event;
import realtime.sse.EventFeed;
import realtime.sse.EventHistory;
import realtime.sse.Outgoing;

/** Exercise 03.7: what a feed answers and sends. Readers that are not as they should be: {@link ReturningReadersConformance}. */
@Judges(value = Role.SERVER, area = "events")
public interface EventServerConformance extends ReturningReadersConformance {
    @Property
    @Checks({"SSE-RSP-005", "SSE-RSP-008", "SSE-REQ-001"})
    default void aGetOpensAStream() {
        for (String[] fields : new String[][] {
            {"Accept", "text/event-stream"}, {}, {"Accept", "*/*"}, {"Accept", "text/html"}, {"Last-Event-ID", ""}
        }) {
            Feeding feeding = Feeding.open(this);
            HeaderFields yours = feeding.asks("GET", fields).head().fields();
            Question question = feeding.question();
            String type = yours.first("Content-Type").orElse("none");
            boolean stream = type.toLowerCase(Locale.ROOT).matches("text/event-stream(\\s*;\\s*charset=\"?utf-8\"?)?");
            question.holds(stream && yours.count("Content-Type") == 1, "Content-Type: text/event-stream", type);
            question.breaking("SSE-RSP-008")
                    .holds(
                            yours.hasToken("Cache-Control", "no-store"),
                            "Cache-Control: no-store",
                            yours.all("Cache-Control"));
            question.taskAlone("How the body is framed is not said here.")
                    .holds(
                            !yours.has("Content-Length") && !yours.has("Transfer-Encoding"),
                            "neither Content-Length nor Transfer-Encoding",
                            yours);
            int status = Feeding.open(this).asks("GET", fields).head().status();
            question.same(200, status);
            feeding.about("SSE-REQ-001", "Whatever its field Accept says.").opens(fields);
        }
    }

    @Property
    @Checks("SSE-RSP-005")
    default void anotherMethodIsRefused() {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "get")) {
            Feeding feeding = Feeding.open(this);
            EventFeed.Opened opened = feeding.asks(method);
            Question question =
                    feeding.question().taskAlone("Any other method gets status 405 with Allow: GET, and no stream.");
            question.same(405, opened.head().status());
            question.same(List.of("GET"), opened.head().fields().list("Allow"));
            question.holds(opened.reader().isEmpty(), "no stream", opened);
            question.same(0, feeding.feed().readers());
        }
    }

    @Property
    @Checks({"SSE-RSP-006", "SSE-SRV-001"})
    default void everyReaderGetsEveryEventAtOnce() {
        Feeding feeding = Feeding.open(this)
                .about("SSE-RSP-006", "All that is waiting, in its order, and from then on it waits no more.");
        int first = feeding.opens();
        feeding.takes(first);
        feeding.publishes(1);
        feeding.takes(first, 1);
        feeding.takes(first);
        int second = feeding.opens();
        feeding.takes(second);
        feeding.publishes(2);
        feeding.publishes(3);
        feeding.takes(second, 2, 3);
        feeding.takes(first, 2, 3);
        feeding.takes(first);
        feeding.publishes(4);
        feeding.takes(first, 4);
        feeding.isOpen(first, true, 2);
        feeding.isOpen(second, true, 2);
    }

    @Property
    @Checks("SSE-RSP-006")
    default void everyStreamHasItsOwnNumber() {
        Feeding feeding =
                Feeding.open(this).about("SSE-RSP-006", "It opens a stream with a number that no other has had.");
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < 6; i++) {
            int reader = feeding.opens();
            feeding.question().holds(numbers.add(reader), "another number than " + numbers, reader);
            if (i % 2 == 0) {
                feeding.feed().close(reader);
            }
        }
        feeding.isOpen(numbers.first(), false, 3);
    }

    @Property
    @Checks("SSE-RSP-007")
    default void aQuietStreamHasAHeartbeat() {
        Feeding feeding = Feeding.open(this)
                .about(
                        "SSE-RSP-007",
                        "If nothing is waiting, and heartbeat milliseconds have passed since octets"
                                + " were last taken, or since the stream was opened: a comment.");
        int reader = feeding.opens();
        feeding.patience(reader, 15_000);
        feeding.after(14_999);
        feeding.patience(reader, 1);
        feeding.takes(reader);
        feeding.after(1);
        feeding.patience(reader, 0);
        feeding.takesHeartbeat(reader);
        feeding.takes(reader);
        feeding.patience(reader, 15_000);
        feeding.after(10_000);
        feeding.publishes(1);
        feeding.takes(reader, 1);
        feeding.after(14_000);
        feeding.takes(reader);
        feeding.patience(reader, 1_000);
        feeding.after(50_000);
        feeding.patience(reader, 0);
        feeding.publishes(2);
        feeding.takes(reader, 2);
        feeding.takes(reader);
        feeding.after(15_000);
        feeding.takesHeartbeat(reader);
        feeding.takes(reader);
    }

    /** A replay may be longer than the backlog: nobody is too slow before it was there. */
    @Property
    @Checks("SSE-SRV-003")
    default void whatIsRefusedReachesNobody() {
        Feeding feeding = Feeding.open(this)
                .about(
                        "SSE-SRV-003",
                        "An IllegalArgumentException if encoder or history refuse the event; then"
                                + " nobody gets it.");
        int reader = feeding.opens();
        for (Outgoing bad :
                List.of(Outgoing.data("x"), Outgoing.data("x").withId("7").withType("refused"))) {
            feeding.question().rejects(IllegalArgumentException.class, () -> {
                feeding.feed().publish(bad);
                return new Told("publish returned");
            });
            feeding.takes(reader);
        }
        feeding.publishes(1);
        feeding.takes(reader, 1);
        int other = feeding.opens("Last-Event-ID", "1");
        feeding.takes(other);
        int third = feeding.opens("Last-Event-ID", "7");
        feeding.takes(third, List.of(new Event("gap", "", ""), new Event("message", "number 1", "1")));
    }

    @Property
    @Checks({"SSE-SRV-001", "SSE-REC-008"})
    default void thePiecesThatItIsGivenAreUsed() {
        List<Outgoing> kept = new ArrayList<>();
        EventHistory history = new EventHistory() {
            @Override
            public void add(Outgoing event) {
                kept.add(event);
            }

            @Override
            public Replay since(String lastEventId) {
                return new Replay(List.of(Feeding.event(41)), true);
            }
        };
        EventFeed.Terms terms = new EventFeed.Terms(15_000, 1_000);
        Feeding feeding = new Feeding(
                        subject(event -> ModelEvents.write(event.withType("marked")), history, terms),
                        Feeding.words(terms) + ", an encoder that writes the type \"marked\" into every block,\n"
                                + "and a history whose answer is always event 41")
                .about("SSE-SRV-001", "All three are handed in, and what they say counts.");
        int reader = feeding.opens();
        feeding.publishes(1);
        feeding.takes(reader, List.of(new Event("marked", "number 41", "41"), new Event("marked", "number 1", "1")));
        feeding.question().holds(kept.size() == 1, "the history is given event 1", kept);
    }
}
