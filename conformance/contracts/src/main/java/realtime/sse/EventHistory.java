package realtime.sse;

import java.util.List;

/**
 * Exercise 03.6: the last events of a stream, for readers that come back (HTML section 9.2.4).
 *
 * <p>A history is made for a capacity, 1 or more: so many events it keeps, and of more the newest ones.
 */
public interface EventHistory {
    /**
     * What a reader is sent before anything new.
     *
     * @param events in the order in which they were added
     * @param complete whether nothing is missing; if not, the reader may have missed events that nobody keeps any more
     */
    record Replay(List<Outgoing> events, boolean complete) {
        public Replay {
            events = List.copyOf(events);
        }
    }

    /**
     * Keeps an event. If there are as many as the capacity allows, the oldest one goes.
     *
     * <p>Every event has an id of its own, which is not empty.
     *
     * @throws IllegalArgumentException if the event has no id, or an empty one; nothing is kept, and nothing goes
     */
    void add(Outgoing event);

    /**
     * What a reader has missed that names {@code lastEventId}.
     *
     * <p>An empty id: the reader is new and gets nothing; nothing is missing. An id that is kept: the events behind that one.
     * The id of the event that went last: all that are kept, and nothing is missing. Any other id, be it of an event that went
     * earlier or of none: we choose to send all that are kept, and say that it may not be complete.
     *
     * <p>Example: the capacity is 2 and the events 1, 2, 3, 4 were added, so 3 and 4 are kept. {@code 3} gives event 4;
     * {@code 4} gives nothing; {@code 2} gives 3 and 4; all three are complete. {@code 1} gives 3 and 4, and is not.
     *
     * @param lastEventId what the field {@code Last-Event-ID} says, whatever that is; empty if there is none
     */
    Replay since(String lastEventId);
}
