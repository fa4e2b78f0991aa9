package realtime.ch05.framing;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import realtime.websocket.framing.MessageDeflater;
import realtime.wire.Bytes;

// tag::deflate[]
/** Exercise 05.11, starred: compress messages in a small window, by the rules of {@link MessageDeflater}. */
public final class DeflateMessage implements MessageDeflater {
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true); // raw: no zlib header
    private final boolean noContext;
    private final int bits;
    // tag::solution[]
    private int used; // octets since the window was empty
    // end::solution[]

    public DeflateMessage(boolean noContext, int bits) {
        this.noContext = noContext;
        this.bits = bits;
    }

    @Override
    public Bytes deflate(Bytes message) {
        // tag::solution[]
        if (message.isEmpty()) { // PMD-DEF-006, RFC 7692 section 7.2.3.6
            return Bytes.hex("00");
        }
        if (noContext) { // PMD-PAR-003, RFC 7692 section 7.2.1
            deflater.reset();
            used = 0;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int window = bits == 15 ? Integer.MAX_VALUE : 1 << bits; // 15 bits is what Java has anyway
        for (int at = 0; at < message.size(); ) {
            int end = at + Math.min(message.size() - at, window - used);
            used += end - at;
            boolean full = used == window; // PMD-PAR-014, RFC 7692 section 7.2.1: a full flush empties the window
            run(message.slice(at, end), full ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH, out);
            used = full ? 0 : used;
            at = end;
        }
        byte[] octets = out.toByteArray();
        return Bytes.of(octets, 0, octets.length - 4); // PMD-DEF-001, RFC 7692 section 7.2.1: without 00 00 ff ff
        // end::solution[]
    }
    // tag::solution[]

    private void run(Bytes piece, int flush, ByteArrayOutputStream out) {
        byte[] buffer = new byte[4096];
        deflater.setInput(piece.toArray());
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, flush);
            out.write(buffer, 0, count);
        } while (count == buffer.length);
    }
    // end::solution[]

    @Override
    public void close() {
        deflater.end();
    }
}
// end::deflate[]
