package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import java.util.HashMap;
import java.util.Map;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.sse.EventEncoder;
import realtime.sse.EventFeed;
import realtime.sse.EventHistory;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

// tag::server[]
/** Exercise 03.7: one event stream for many readers, by the rules of {@link EventFeed}; {@link EventSocket} puts it on a port. */
public final class EventServer implements EventFeed {
    private static final ResponseHead STREAM = new ResponseHead( // SSE-RSP-005, HTML section 9.2.2
            200, "OK", HeaderFields.of("Content-Type", "text/event-stream", "Cache-Control", "no-store"));
    private static final ResponseHead REFUSAL =
            new ResponseHead(405, "Method Not Allowed", HeaderFields.of("Allow", "GET"));

    private final EventEncoder encoder;
    private final EventHistory history;
    private final Terms terms;
    private final Map<Integer, Reader> readers = new HashMap<>(); // whose streams are open, by their numbers
    private int opened; // the number of the last one

    /** What is waiting for a reader, and when it last got something. */
    private static final class Reader {
        private final BytesBuilder waiting = new BytesBuilder();
        private long heard;
    }

    /**
     * @param encoder 03.1: it writes every block
     * @param history 03.6: it keeps every event
     * @param terms when a reader gets a heartbeat, and when it is too slow
     */
    public EventServer(EventEncoder encoder, EventHistory history, Terms terms) {
        this.encoder = encoder;
        this.history = history;
        this.terms = terms;
    }

    @Override
    public Opened open(RequestHead request, long now) {
        throw todo("03.7");
    }

    @Override
    public void publish(Outgoing event) {
        throw todo("03.7");
    }

    @Override
    public Bytes take(int reader, long now) {
        throw todo("03.7");
    }

    @Override
    public long patience(int reader, long now) {
        throw todo("03.7");
    }

    @Override
    public void close(int reader) {
        readers.remove(reader); // SSE-SRV-006, HTML section 9.2.3
    }

    @Override
    public boolean isOpen(int reader) {
        return readers.containsKey(reader);
    }

    @Override
    public int readers() {
        return readers.size();
    }
}
// end::server[]
