package realtime.ch03.sse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    // tag::solution[]
    private final List<String> data = new ArrayList<>(); // of the pending event, as are the next three
    private int size;
    private String type = "";
    private String id; // null: none has come yet
    // end::solution[]

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
        // tag::solution[]
        switch (field) {
            case Field.Data(String text) -> {
                if (text.length() > limit - size) {
                    throw new TooLongException("an event of more than " + limit + " characters");
                }
                size += text.length();
                data.add(text); // SSE-FLD-008, HTML section 9.2.6
            }
            case Field.Type(String name) -> type = name; // SSE-FLD-007
            case Field.Id(String text) -> id = text; // SSE-FLD-013: it becomes effective at the blank line
            case Field.Retry(long millis) -> retry = OptionalLong.of(millis); // SSE-FLD-013: at once
        }
        // end::solution[]
    }

    @Override
    public Optional<Event> blank() {
        // tag::solution[]
        lastEventId = Objects.requireNonNullElse(id, lastEventId); // SSE-DSP-005: it is never reset
        Optional<Event> event = data.isEmpty() // SSE-DSP-002
                ? Optional.empty()
                : Optional.of(new Event(type.isEmpty() ? Event.MESSAGE : type, String.join("\n", data), lastEventId));
        data.clear();
        size = 0;
        type = "";
        return event;
        // end::solution[]
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
