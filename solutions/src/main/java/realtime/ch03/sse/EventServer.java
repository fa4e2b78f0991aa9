package realtime.ch03.sse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
        // tag::solution[]
        if (!request.method().equals("GET")) {
            return new Opened(REFUSAL, OptionalInt.empty());
        }
        Reader reader = new Reader();
        reader.heard = now;
        List<String> ids = request.fields().all("Last-Event-ID");
        String id = ids.isEmpty() ? "" : Bytes.latin1(ids.getFirst()).utf8(); // SSE-REC-007, HTML section 9.2.4
        EventHistory.Replay replay = history.since(id); // SSE-REC-008
        if (!replay.complete()) {
            reader.waiting.append(encoder.encode(GAP));
        }
        replay.events().forEach(event -> reader.waiting.append(encoder.encode(event)));
        readers.put(++opened, reader);
        return new Opened(STREAM, OptionalInt.of(opened));
        // end::solution[]
    }

    @Override
    public void publish(Outgoing event) {
        // tag::solution[]
        Bytes block = encoder.encode(event); // once for all readers
        history.add(event);
        readers.values().removeIf(reader -> reader.waiting.size() > terms.backlog());
        readers.values().forEach(reader -> reader.waiting.append(block));
        // end::solution[]
    }

    @Override
    public Bytes take(int reader, long now) {
        // tag::solution[]
        Reader one = readers.get(reader);
        if (one == null) {
            return Bytes.EMPTY;
        }
        Bytes octets = one.waiting.take();
        if (octets.isEmpty() && patience(reader, now) == 0) {
            octets = encoder.encode(Outgoing.comment("")); // SSE-RSP-007, HTML section 9.2.7
        }
        one.heard = octets.isEmpty() ? one.heard : now;
        return octets;
        // end::solution[]
    }

    @Override
    public long patience(int reader, long now) {
        // tag::solution[]
        Reader one = readers.get(reader);
        return one == null ? 0 : Math.max(0, one.heard + terms.heartbeat() - now);
        // end::solution[]
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
