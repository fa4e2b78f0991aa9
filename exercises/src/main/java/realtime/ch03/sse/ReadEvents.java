package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import java.util.List;
import java.util.OptionalLong;
import realtime.sse.Event;
import realtime.sse.EventDispatcher;
import realtime.sse.EventReader;
import realtime.sse.FieldReader;
import realtime.sse.LineSplitter;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;

// tag::reader[]
/** Exercise 03.5: events out of the octets of one connection, by the rules of {@link EventReader}. */
public final class ReadEvents implements EventReader {
    private final LineSplitter splitter;
    private final FieldReader fields;
    private final EventDispatcher dispatcher;

    /**
     * @param splitter 03.2: it makes the lines
     * @param fields 03.3: it reads each line that is not empty
     * @param dispatcher 03.4: it makes the events
     */
    public ReadEvents(LineSplitter splitter, FieldReader fields, EventDispatcher dispatcher) {
        this.splitter = splitter;
        this.fields = fields;
        this.dispatcher = dispatcher;
    }

    @Override
    public List<Event> read(Bytes chunk) throws TooLongException {
        throw todo("03.5");
    }

    @Override
    public String lastEventId() {
        return dispatcher.lastEventId();
    }

    @Override
    public OptionalLong retry() {
        return dispatcher.retry();
    }
}
// end::reader[]
