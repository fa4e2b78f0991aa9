package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import java.util.zip.Deflater;
import realtime.websocket.framing.MessageDeflater;
import realtime.wire.Bytes;

// tag::deflate[]
/** Exercise 05.11, starred: compress messages in a small window, by the rules of {@link MessageDeflater}. */
public final class DeflateMessage implements MessageDeflater {
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true); // raw: no zlib header
    private final boolean noContext;
    private final int bits;

    public DeflateMessage(boolean noContext, int bits) {
        this.noContext = noContext;
        this.bits = bits;
    }

    @Override
    public Bytes deflate(Bytes message) {
        throw todo("05.11");
    }

    @Override
    public void close() {
        deflater.end();
    }
}
// end::deflate[]
