package realtime.ch03.sse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import realtime.sse.EventHistory;
import realtime.sse.Outgoing;

// tag::replay[]
/** Exercise 03.6: the last events, for readers that come back, by the rules of {@link EventHistory}. */
public final class ReplayFrom implements EventHistory {
    private final int capacity;
    // tag::solution[]
    private final Deque<Outgoing> events = new ArrayDeque<>(); // the oldest first
    private String gone = ""; // the id of the event that went last; empty: none has gone
    // end::solution[]

    /** @param capacity how many events are kept, 1 or more */
    public ReplayFrom(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void add(Outgoing event) {
        // tag::solution[]
        if (event.id().orElse("").isEmpty()) {
            throw new IllegalArgumentException("an event without an id cannot be found again");
        }
        if (events.size() == capacity) {
            gone = events.removeFirst().id().orElseThrow();
        }
        events.addLast(event);
        // end::solution[]
    }

    @Override
    public Replay since(String lastEventId) {
        // tag::solution[]
        if (lastEventId.isEmpty()) {
            return new Replay(List.of(), true);
        }
        List<Outgoing> missed = new ArrayList<>();
        boolean found = lastEventId.equals(gone);
        for (Outgoing event : events) {
            if (found) {
                missed.add(event);
            }
            found |= event.id().orElseThrow().equals(lastEventId);
        }
        // SSE-REC-008, HTML section 9.2.4: behind an unknown id comes all that there is
        return found ? new Replay(missed, true) : new Replay(List.copyOf(events), false);
        // end::solution[]
    }
}
// end::replay[]
