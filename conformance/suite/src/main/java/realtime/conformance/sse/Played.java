package realtime.conformance.sse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import realtime.conformance.exercise.Answers;
import realtime.conformance.model.ModelEventReader;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.sse.Event;
import realtime.sse.EventSource;
import realtime.sse.EventSource.State;
import realtime.sse.Reconnection;
import realtime.wire.Bytes;

/** A server that answers by a script, and all that a source does with it, in words. When the script is over the source is closed. */
final class Played implements EventSource.Listener, EventSource.Pause, Reconnection {
    static final String URL = "http://127.0.0.1:8103/scores";
    private static final int MOST = 60;

    private final List<Answer> script;
    private final String closesAt; // the entry of the trace at which the source is closed; empty: none
    private final List<String> trace = new ArrayList<>();
    private final List<HeaderFields> requests = new ArrayList<>();
    private EventSource source;
    private int answered;
    private int open; // responses that are not closed yet

    Played(List<Answer> script, String closesAt) {
        this.script = script;
        this.closesAt = closesAt;
    }

    EventSource.Pieces pieces() {
        return new EventSource.Pieces(this::get, ModelEventReader::new, this, this, new Random(3));
    }

    /** Runs the source to its end; what it did. */
    List<String> run(EventSource subject) {
        source = subject;
        source.run();
        trace.add("run returns, " + source.state());
        return trace;
    }

    List<HeaderFields> requests() {
        return requests;
    }

    int stillOpen() {
        return open;
    }

    private void told(String entry) {
        trace.add(entry);
        if (entry.equals(closesAt)) {
            trace.add("close()");
            source.close();
        }
        if (trace.size() > MOST) {
            throw new IllegalStateException("the source goes on and on");
        }
    }

    /** What is not ASCII as octets, if the characters are such. */
    private static String words(String id) {
        return id.chars().allMatch(one -> one < 0x80)
                ? id
                : id.chars().anyMatch(one -> one > 0xFF) ? "no octets, " + id : "the octets " + Bytes.latin1(id);
    }

    private EventSource.Response get(URI uri, HeaderFields fields) throws IOException {
        if (answered == script.size()) {
            trace.add("(the script is over)");
            source.close();
            throw new IOException("the script is over");
        }
        requests.add(fields);
        told("GET " + uri.getPath()
                + fields.first("Last-Event-ID")
                        .map(id -> ", Last-Event-ID: " + words(id))
                        .orElse(""));
        Answer answer = script.get(answered++);
        if (answer instanceof Answer.Nobody) {
            throw new IOException("connection refused");
        }
        open++;
        return switch (answer) {
            case Answer.Nobody nobody -> throw new IllegalStateException("nobody answers");
            case Answer.Head(ResponseHead head) -> new EventSource.Response(head, new Body(List.of(), false));
            case Answer.Stream(List<String> pieces, boolean broken) ->
                new EventSource.Response(Answer.STREAM, new Body(pieces, broken));
        };
    }

    /** What comes in one read each. */
    private final class Body extends InputStream {
        private final List<String> pieces;
        private final boolean broken;
        private int next;
        private boolean closed;

        private Body(List<String> pieces, boolean broken) {
            this.pieces = pieces;
            this.broken = broken;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException(
                    "read(byte[]) is asked for: it does not wait for more than there is");
        }

        @Override
        public int read(byte[] target, int from, int size) throws IOException {
            if (closed || next == pieces.size() && broken) {
                throw new IOException(closed ? "closed" : "connection reset");
            }
            if (next == pieces.size()) {
                return -1;
            }
            byte[] octets = Bytes.utf8(pieces.get(next++)).toArray();
            System.arraycopy(octets, 0, target, from, octets.length);
            return octets.length;
        }

        @Override
        public void close() {
            open -= closed ? 0 : 1;
            closed = true;
        }
    }

    @Override
    public void opened() {
        told("opened, " + source.state());
    }

    @Override
    public void event(Event event) {
        told("event " + Answers.show(event.data())
                + ("message".equals(event.type()) ? "" : " of type " + event.type()));
    }

    @Override
    public void error(State now) {
        told("error " + now + (source.state() == now ? "" : ", but state() is " + source.state()));
    }

    @Override
    public void sleep(long millis) {
        told("sleep " + millis);
    }

    @Override
    public void end() {
        // the script's own sleep is short
    }

    /** The script has three kinds of heads. */
    @Override
    public Decision judge(URI asked, ResponseHead head, int redirects) {
        if (head.status() == 307) {
            String location = head.fields().first("Location").orElseThrow();
            return new Decision.Follow(asked.resolve(location + (redirects == 0 ? "" : redirects)));
        }
        return head.equals(Answer.STREAM) ? new Decision.Read() : new Decision.Fail("the status is " + head.status());
    }

    /** Easy to tell apart: failures count a million each. */
    @Override
    public long delay(long retry, int failures, RandomGenerator random) {
        return retry + failures * 1_000_000L;
    }
}
