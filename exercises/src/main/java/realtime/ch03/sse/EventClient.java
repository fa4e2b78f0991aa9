package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import realtime.http.HeaderFields;
import realtime.sse.EventSource;

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
        throw todo("03.9");
    }

    @Override
    public void run() {
        throw todo("03.9");
    }

    /** The fields of a request. */
    private HeaderFields fields() {
        throw todo("03.9");
    }

    /** One request, those to which it is redirected, and the stream if one is opened. */
    private void attempt() throws IOException {
        throw todo("03.9");
    }

    /** Reads the stream to its end. */
    private void read(InputStream body) throws IOException {
        throw todo("03.9");
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
