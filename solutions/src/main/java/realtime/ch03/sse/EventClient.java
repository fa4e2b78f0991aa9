package realtime.ch03.sse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import realtime.http.HeaderFields;
import realtime.sse.Event;
import realtime.sse.EventReader;
import realtime.sse.EventSource;
import realtime.sse.Reconnection.Decision;
import realtime.wire.Bytes;

// tag::client[]
/** Exercise 03.9: a client that reads an event stream and comes back, by the rules of {@link EventSource}. */
public final class EventClient implements EventSource {
    private static final int CHUNK = 4_096;

    private final URI url;
    private final Pieces pieces;
    private final Listener listener;
    private volatile State state = State.CONNECTING;
    private volatile Response current; // null: none yet
    private String lastEventId = "";
    private long retry = RETRY;
    private int failures; // attempts in a row that have opened no stream

    public EventClient(String url, Pieces pieces, Listener listener) {
        this.url = parse(url);
        this.pieces = pieces;
        this.listener = listener;
    }

    /** The URL, if it is one of http or https. */
    private static URI parse(String url) {
        // tag::solution[]
        URI uri = URI.create(url); // SSE-REQ-005, HTML section 9.2.2
        if (!("" + uri.getScheme()).matches("(?i)https?") || uri.getHost() == null) {
            throw new IllegalArgumentException("no URL of http or https: " + url);
        }
        return uri;
        // end::solution[]
    }

    @Override
    public void run() {
        // tag::solution[]
        while (state != State.CLOSED) {
            failures++;
            try {
                attempt();
            } catch (IOException e) {
                // SSE-REC-002, HTML section 9.2.2: a connection that is lost has ended
            }
            if (moves(State.CONNECTING)) { // SSE-REC-001 and -004
                listener.error(State.CONNECTING);
            }
            if (state != State.CLOSED) {
                pieces.pause().sleep(pieces.reconnection().delay(retry, failures, pieces.random())); // SSE-REC-003
            }
        }
        // end::solution[]
    }

    /** The fields of a request. */
    private HeaderFields fields() {
        // tag::solution[]
        HeaderFields fields =
                HeaderFields.of("Accept", "text/event-stream", "Cache-Control", "no-cache"); // SSE-REQ-002
        return lastEventId.isEmpty() // SSE-REC-007, HTML section 9.2.3
                ? fields
                : fields.with("Last-Event-ID", Bytes.utf8(lastEventId).latin1());
        // end::solution[]
    }

    /** One request, those to which it is redirected, and the stream if one is opened. */
    private void attempt() throws IOException {
        // tag::solution[]
        URI uri = url;
        for (int redirects = 0; state != State.CLOSED; redirects++) {
            try (Response response = pieces.transport().get(uri, fields())) {
                current = response;
                switch (pieces.reconnection().judge(uri, response.head(), redirects)) {
                    case Decision.Follow(URI location) -> uri = location; // SSE-REQ-006
                    case Decision.Fail fail -> { // SSE-RSP-002, -004 and SSE-REC-006
                        if (moves(State.CLOSED)) {
                            listener.error(State.CLOSED);
                        }
                    }
                    case Decision.Read read -> {
                        read(response.body());
                        return;
                    }
                }
            }
        }
        // end::solution[]
    }

    /** Reads the stream to its end. */
    private void read(InputStream body) throws IOException {
        // tag::solution[]
        if (moves(State.OPEN)) { // SSE-RSP-001
            failures = 0;
            listener.opened();
        }
        EventReader reader = pieces.readers().apply(lastEventId); // SSE-DSP-007: what was pending is forgotten
        byte[] chunk = new byte[CHUNK];
        for (int count = 0; count >= 0 && state != State.CLOSED; count = body.read(chunk)) {
            for (Event event : reader.read(Bytes.of(chunk, 0, count))) {
                if (state != State.CLOSED) { // SSE-DSP-009
                    listener.event(event);
                }
            }
            lastEventId = reader.lastEventId();
            retry = reader.retry().orElse(retry);
        }
        // end::solution[]
    }

    /** Whether the state is {@code next} now: a source that is closed stays so. */
    private synchronized boolean moves(State next) {
        if (state == State.CLOSED) {
            return false;
        }
        state = next;
        return true;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void close() {
        moves(State.CLOSED);
        pieces.pause().end(); // SSE-REC-005
        try {
            if (current != null) {
                current.close();
            }
        } catch (IOException e) {
            // it is given up in any case
        }
    }
}
// end::client[]
