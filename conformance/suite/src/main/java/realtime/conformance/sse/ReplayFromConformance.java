package realtime.conformance.sse;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.OneOf;
import realtime.sse.EventHistory;
import realtime.sse.EventHistory.Replay;
import realtime.sse.Outgoing;

/** Exercise 03.6. */
@Judges(value = Role.SERVER, area = "events")
public interface ReplayFromConformance {
    /** Of histories. */
    final class Capacities extends OneOf<Integer> {
        Capacities() {
            super(2, 1, 3, 10);
        }
    }

    /** A fresh history. */
    EventHistory subject(int capacity);

    @Property
    @Checks("SSE-REC-008")
    default void aReaderGetsWhatCameBehindItsId(@ForAll(supplier = Capacities.class) int capacity) {
        for (int count = 1; count <= capacity; count++) {
            for (int last = 1; last <= count; last++) {
                asks(
                        capacity,
                        count,
                        "" + last,
                        numbers(last + 1, count),
                        true,
                        "An id that is kept: the events behind that one.");
            }
        }
    }

    @Property
    @Checks("SSE-REC-008")
    default void theOldestEventsGo(@ForAll(supplier = Capacities.class) int capacity) {
        for (int count : new int[] {capacity + 1, capacity + 2, 3 * capacity}) {
            int first = count - capacity + 1;
            for (int last = first; last <= count; last++) {
                asks(capacity, count, "" + last, numbers(last + 1, count), true, "Of more the newest ones are kept.");
            }
            asks(
                    capacity,
                    count,
                    "" + (first - 1),
                    numbers(first, count),
                    true,
                    "The id of the event that went last: all that are kept, and nothing is missing.");
        }
    }

    @Property
    @Checks("SSE-REC-008")
    default void anUnknownIdGetsAllThatIsKept(@ForAll(supplier = Capacities.class) int capacity) {
        String sentence = "Any other id: all that are kept, and it may not be complete.";
        for (String id : List.of("0", "x", "99", "1 ", " 1", "01", "1, 2", "\u20ac", "9".repeat(5_000), "-1", "null")) {
            asks(capacity, capacity, id, numbers(1, capacity), false, sentence);
        }
        asks(capacity, capacity + 2, "1", numbers(3, capacity + 2), false, sentence);
        asks(capacity, 0, "7", List.of(), false, sentence);
    }

    @Property
    @Checks("SSE-REC-008")
    default void aNewReaderGetsNothing(@ForAll(supplier = Capacities.class) int capacity) {
        for (int count : new int[] {0, 1, capacity, 3 * capacity}) {
            asks(
                    capacity,
                    count,
                    "",
                    List.of(),
                    true,
                    "An empty id: the reader is new and gets nothing; nothing is missing.");
        }
    }

    @Property
    @Checks({"SSE-REC-008", "SSE-REC-009"})
    default void anEventNeedsAnId() {
        for (Outgoing event : List.of(Outgoing.data("x"), Outgoing.data("x").withId(""), Outgoing.comment("ping"))) {
            EventHistory history = filled(2, 3);
            String sentence = "An IllegalArgumentException if the event has no id, or an empty one;"
                    + " nothing is kept, and nothing goes.";
            Question question = Question.of("a history with the capacity 2, and the events 1, 2, 3, then one "
                            + (event.id().isEmpty() ? "without an id" : "with an empty id"))
                    .taskAlone(sentence);
            question.rejects(IllegalArgumentException.class, () -> {
                history.add(event);
                return new Question.Told("add returned");
            });
            Replay replay = question.returned("the events 3", () -> history.since("2"));
            question.same(new Said(numbers(3, 3), true), Said.of(replay));
        }
    }

    /** Asking changes nothing, and a replay is what it was though events come. */
    @Property
    @Checks("SSE-REC-008")
    default void askingChangesNothing() {
        EventHistory history = filled(3, 3);
        Question question =
                Question.of("a history with the capacity 3, and the events 1, 2, 3; since(\"1\"), then 4 comes,"
                        + " and since(\"1\") once more");
        Replay first = question.returned("the events 2, 3", () -> history.since("1"));
        question.same(new Said(numbers(2, 3), true), Said.of(first));
        history.add(event(4));
        question.same(new Said(numbers(2, 3), true), Said.of(first));
        question.same(
                new Said(numbers(2, 4), true),
                question.returned("the events 2, 3, 4", () -> Said.of(history.since("1"))));
    }

    /** A replay by its ids. */
    record Said(List<String> ids, boolean complete) {
        static Said of(Replay replay) {
            return new Said(
                    replay.events().stream()
                            .map(event -> event.id().orElse("none"))
                            .toList(),
                    replay.complete());
        }

        @Override
        public String toString() {
            String all = ids.isEmpty() ? "no events" : "the events " + String.join(", ", ids);
            return all + (complete ? ", complete" : ", perhaps not complete");
        }
    }

    private void asks(int capacity, int count, String id, List<String> right, boolean complete, String sentence) {
        Question.quick(
                new Said(right, complete), () -> Said.of(filled(capacity, count).since(id)), () -> Question.of(
                                "a history with the capacity " + capacity + ", and " + added(count) + "; since("
                                        + Answers.show(id.length() > 60 ? id.substring(0, 60) + "..." : id)
                                        + ")")
                        .task(sentence));
    }

    private static String added(int count) {
        return count == 0 ? "no events" : count == 1 ? "the event 1" : "the events 1 to " + count;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    private static Outgoing event(int number) {
        return Outgoing.data("number " + number).withId("" + number);
    }

    private EventHistory filled(int capacity, int count) {
        EventHistory history = subject(capacity);
        IntStream.rangeClosed(1, count).forEach(number -> history.add(event(number)));
        return history;
    }
}
