package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import realtime.sse.EventHistory;
import realtime.sse.Outgoing;

// tag::replay[]
/** Exercise 03.6: the last events, for readers that come back, by the rules of {@link EventHistory}. */
public final class ReplayFrom implements EventHistory {
    private final int capacity;

    /** @param capacity how many events are kept, 1 or more */
    public ReplayFrom(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void add(Outgoing event) {
        throw todo("03.6");
    }

    @Override
    public Replay since(String lastEventId) {
        throw todo("03.6");
    }
}
// end::replay[]
