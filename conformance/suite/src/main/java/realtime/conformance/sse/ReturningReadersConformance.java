package realtime.conformance.sse;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.model.ModelEvents;
import realtime.conformance.model.ModelHistory;
import realtime.sse.Event;
import realtime.sse.EventEncoder;
import realtime.sse.EventFeed;
import realtime.sse.EventHistory;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

/** Exercise 03.7: readers that come back, vanish or are slow. The rest stands in {@link EventServerConformance}. */
@Judges(value = Role.SERVER, area = "events")
public interface ReturningReadersConformance {
    /** A fresh feed of these pieces. */
    EventFeed subject(EventEncoder encoder, EventHistory history, EventFeed.Terms terms);

    @Property
    @Checks("SSE-REC-008")
    default void aReaderThatComesBackGetsWhatItMissed() {
        Feeding feeding = Feeding.open(this)
                .about(
                        "SSE-REC-008",
                        "What waits for the new reader at once is what the history says about the"
                                + " request's Last-Event-ID.");
        for (int number = 1; number <= 5; number++) {
            feeding.publishes(number);
        }
        for (int last = 1; last <= 5; last++) {
            int reader = feeding.opens("Last-Event-ID", "" + last);
            feeding.takes(reader, IntStream.rangeClosed(last + 1, 5).toArray());
        }
        int late = feeding.opens("Last-Event-ID", "4");
        feeding.publishes(6);
        feeding.takes(late, 5, 6);
    }

    @Property
    @Checks({"SSE-REC-008", "SSE-REC-009"})
    default void anUnknownIdGetsAGapAndAllThatIsKept() {
        for (String id : List.of("x", "-1", "999", "9".repeat(8_000), "a b", "%00", "null", "\u00e2\u0082")) {
            Feeding feeding =
                    Feeding.open(this).about("SSE-REC-008", "GAP if that may not be complete, then its events.");
            feeding.publishes(1);
            feeding.publishes(2);
            int reader = feeding.opens("Last-Event-ID", id);
            List<Event> right = List.of(
                    new Event("gap", "", ""),
                    new Event("message", "number 1", "1"),
                    new Event("message", "number 2", "2"));
            feeding.takes(reader, right);
        }
    }

    @Property
    @Checks("SSE-REC-008")
    default void anIdIsUtf8() {
        Feeding feeding = Feeding.open(this)
                .about(
                        "SSE-REC-008",
                        "The value's octets are UTF-8, while RequestHead holds each octet as a"
                                + " character of ISO-8859-1.");
        for (String id : List.of("\u20ac", "gr\u00fc\u00df", "\ud83d\ude00")) {
            feeding.publishes(Outgoing.data("x").withId(id), "an event with the id " + id);
        }
        feeding.publishes(1);
        int reader = feeding.opens("Last-Event-ID", Bytes.utf8("\ud83d\ude00").latin1());
        feeding.takes(reader, 1);
    }

    @Property
    @Checks("SSE-SRV-006")
    default void aReaderThatVanishesIsForgotten() {
        Feeding feeding = Feeding.open(this)
                .about("SSE-SRV-006", "The reader has vanished: whatever belongs to it is forgotten.");
        int stays = feeding.opens();
        int goes = feeding.opens();
        feeding.publishes(1);
        feeding.feed().close(goes);
        feeding.isOpen(goes, false, 1);
        feeding.takes(goes);
        feeding.after(20_000);
        feeding.takes(goes);
        feeding.patience(goes, 0);
        feeding.feed().close(goes);
        feeding.publishes(2);
        feeding.takes(goes);
        feeding.takes(stays, 1, 2);
        feeding.isOpen(stays, true, 1);
        feeding.takes(999);
        feeding.isOpen(999, false, 1);
    }

    @Property
    @Checks("SSE-SRV-006")
    default void aSlowReaderLosesItsStream(@ForAll(supplier = Backlogs.class) int backlog) {
        Bytes block = ModelEvents.write(Feeding.event(1));
        EventFeed.Terms terms = new EventFeed.Terms(15_000, backlog);
        Feeding feeding = new Feeding(subject(ModelEvents::write, new ModelHistory(1_000), terms), Feeding.words(terms))
                .about(
                        "SSE-SRV-006",
                        "A reader for whom more than backlog octets are waiting already is too slow: its stream"
                                + " is closed.");
        int slow = feeding.opens();
        int quick = feeding.opens();
        int events = backlog / block.size() + 1; // so many wait before the reader is too slow
        for (int number = 1; number <= events; number++) {
            feeding.publishes(Feeding.event(1 + number % 9), "an event of " + block.size() + " octets");
            feeding.isOpen(slow, true, 2);
            feeding.takes(quick, 1 + number % 9);
        }
        feeding.publishes(Feeding.event(1), "an event of " + block.size() + " octets");
        feeding.isOpen(slow, false, 1);
        feeding.takes(slow);
        feeding.takes(quick, 1);
        feeding.isOpen(quick, true, 1);
    }

    @Property
    @Checks({"SSE-REC-008", "SSE-SRV-006"})
    default void aLongReplayIsNoFaultOfTheReader() {
        EventFeed.Terms terms = new EventFeed.Terms(15_000, 40);
        Feeding feeding = new Feeding(subject(ModelEvents::write, new ModelHistory(1_000), terms), Feeding.words(terms))
                .about("SSE-REC-008", "What waits for the new reader at once is what the history says.");
        for (int number = 1; number <= 8; number++) {
            feeding.publishes(number);
        }
        int reader = feeding.opens("Last-Event-ID", "1");
        feeding.isOpen(reader, true, 1);
        feeding.takes(reader, 2, 3, 4, 5, 6, 7, 8);
        feeding.publishes(9);
        feeding.takes(reader, 9);
    }
}
