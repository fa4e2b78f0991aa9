package realtime.conformance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import realtime.sse.Event;
import realtime.sse.EventDispatcher;
import realtime.sse.Field;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;

/** The suite's own dispatcher: it keeps the fields of the pending event and looks at them when the blank line comes. */
public final class ModelDispatcher implements EventDispatcher {
    private final int limit;
    private final List<Field> pending = new ArrayList<>();
    private String lastEventId;
    private OptionalLong retry = OptionalLong.empty();

    public ModelDispatcher(String lastEventId, int limit) {
        this.lastEventId = lastEventId;
        this.limit = limit;
    }

    @Override
    public void take(Field field) throws TooLongException {
        pending.add(field);
        if (field instanceof Field.Retry(long millis)) {
            retry = OptionalLong.of(millis);
        }
        if (data().mapToInt(String::length).sum() > limit) {
            throw new TooLongException("an event of more than " + limit + " characters");
        }
    }

    private Stream<String> data() {
        return pending.stream().filter(Field.Data.class::isInstance).map(field -> ((Field.Data) field).text());
    }

    @Override
    public Optional<Event> blank() {
        String type = Event.MESSAGE;
        for (Field field : pending) {
            if (field instanceof Field.Id(String text)) {
                lastEventId = text;
            } else if (field instanceof Field.Type(String name)) {
                type = name.isEmpty() ? Event.MESSAGE : name;
            }
        }
        Optional<Event> event = data().findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(new Event(type, data().collect(Collectors.joining("\n")), lastEventId));
        pending.clear();
        return event;
    }

    @Override
    public String lastEventId() {
        return lastEventId;
    }

    @Override
    public OptionalLong retry() {
        return retry;
    }

    /** The events of a whole stream, on a connection that follows another one. */
    public static List<Event> events(Bytes stream, String lastEventId) {
        List<Event> events = new ArrayList<>();
        over(stream, lastEventId, events);
        return events;
    }

    /** What a dispatcher has become that has seen a whole stream. */
    static ModelDispatcher over(Bytes stream, String lastEventId) {
        return over(stream, lastEventId, new ArrayList<>());
    }

    private static ModelDispatcher over(Bytes stream, String lastEventId, List<Event> events) {
        ModelDispatcher dispatcher = new ModelDispatcher(lastEventId, Integer.MAX_VALUE);
        for (String line : ModelLines.lines(stream)) {
            if (line.isEmpty()) {
                dispatcher.blank().ifPresent(events::add);
            } else {
                ModelFields.read(line).ifPresent(dispatcher::keep);
            }
        }
        return dispatcher;
    }

    private void keep(Field field) {
        try {
            take(field);
        } catch (TooLongException e) {
            throw new IllegalStateException("there is no limit", e);
        }
    }
}
