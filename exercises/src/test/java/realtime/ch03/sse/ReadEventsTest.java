package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import realtime.conformance.model.ModelDispatcher;
import realtime.conformance.model.ModelFields;
import realtime.conformance.model.ModelLines;
import realtime.conformance.sse.ReadEventsConformance;
import realtime.sse.Event;
import realtime.sse.EventDispatcher;
import realtime.sse.EventReader;
import realtime.sse.FieldReader;
import realtime.sse.LineSplitter;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;

/** Exercise 03.5. */
class ReadEventsTest implements ReadEventsConformance {
    @Override
    public EventReader subject(LineSplitter splitter, FieldReader fields, EventDispatcher dispatcher) {
        return new ReadEvents(splitter, fields, dispatcher);
    }

    @Example
    void anEventThatCameInTwoPieces() throws TooLongException {
        EventReader reader = subject(new ModelLines(100), ModelFields::read, new ModelDispatcher("", 100));
        assertEquals(List.of(), reader.read(Bytes.utf8("data: a\nda")));
        assertEquals(List.of(new Event("message", "a\nb", "")), reader.read(Bytes.utf8("ta: b\n\n")));
    }
}
