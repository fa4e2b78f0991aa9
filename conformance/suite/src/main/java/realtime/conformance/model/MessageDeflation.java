package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import realtime.wire.Bytes;

/** Compresses whole messages with the deflater of Java (RFC 7692 section 7.2.1). */
public final class MessageDeflation implements AutoCloseable {
    private static final int LARGEST = 15;
    private static final int PIECE = 8_192;
    private static final int TAIL = 4;

    private final boolean noContext;
    private final int bits;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);

    /**
     * @param noContext whether the window is forgotten behind each message
     * @param bits the window has 2^bits octets, from 8 to 15
     */
    public MessageDeflation(boolean noContext, int bits) {
        this.noContext = noContext;
        this.bits = bits;
    }

    /** The payload of a message that stands alone. */
    public static Bytes alone(Bytes message) {
        try (MessageDeflation deflation = new MessageDeflation(true, LARGEST)) {
            return deflation.deflate(message);
        }
    }

    /** The payload of the next message. */
    public Bytes deflate(Bytes message) {
        if (message.isEmpty()) { // PMD-DEF-006, RFC 7692 section 7.2.3.6
            return Bytes.hex("00");
        }
        Bytes whole = flushed(message);
        return whole.slice(0, whole.size() - TAIL); // PMD-DEF-001, section 7.2.1
    }

    /** The same with the tail. */
    public Bytes flushed(Bytes message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (noContext) { // PMD-PAR-003
            deflater.reset();
        }
        if (bits == LARGEST) {
            part(message, Deflater.SYNC_FLUSH, out);
        } else { // PMD-PAR-014. Java's window has 15 bits: we choose to empty it every 2^bits octets
            for (int from = 0; from < message.size(); from += 1 << bits) {
                part(message.slice(from, Math.min(message.size(), from + (1 << bits))), Deflater.FULL_FLUSH, out);
            }
        }
        return Bytes.of(out.toByteArray());
    }

    private void part(Bytes octets, int flush, ByteArrayOutputStream out) {
        byte[] piece = new byte[PIECE];
        deflater.setInput(octets.toArray());
        int count;
        do {
            count = deflater.deflate(piece, 0, piece.length, flush);
            out.write(piece, 0, count);
        } while (count == piece.length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
