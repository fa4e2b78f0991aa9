package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import java.util.zip.Inflater;
import realtime.websocket.framing.MessageInflater;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

// tag::inflate[]
/** Exercise 05.10, starred: inflate messages within a limit, by the rules of {@link MessageInflater}. */
public final class InflateMessage implements MessageInflater {
    private final Inflater inflater = new Inflater(true); // raw: no zlib header around the data
    private final boolean noContext;
    private final long limit;

    public InflateMessage(boolean noContext, long limit) {
        this.noContext = noContext;
        this.limit = limit;
    }

    @Override
    public Bytes inflate(Bytes part, boolean last) throws ProtocolException {
        throw todo("05.10");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
// end::inflate[]
