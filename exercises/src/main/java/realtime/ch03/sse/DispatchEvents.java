package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import java.util.OptionalLong;
import realtime.sse.Event;
import realtime.sse.EventDispatcher;
import realtime.sse.Field;
import realtime.sse.TooLongException;

// tag::dispatcher[]
/** Exercise 03.4: events out of fields and blank lines, by the rules of {@link EventDispatcher}. */
public final class DispatchEvents implements EventDispatcher {
    private final int limit;
    private String lastEventId;
    private OptionalLong retry = OptionalLong.empty();

    /**
     * @param lastEventId that of the connection before; may be empty
     * @param limit the most characters of an event's data
     */
    public DispatchEvents(String lastEventId, int limit) {
        this.lastEventId = lastEventId;
        this.limit = limit;
    }

    @Override
    public void take(Field field) throws TooLongException {
        throw todo("03.4");
    }

    @Override
    public Optional<Event> blank() {
        throw todo("03.4");
    }

    @Override
    public String lastEventId() {
        return lastEventId;
    }

    @Override
    public OptionalLong retry() {
        return retry;
    }
}
// end::dispatcher[]
