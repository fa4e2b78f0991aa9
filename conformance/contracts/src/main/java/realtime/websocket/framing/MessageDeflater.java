package realtime.websocket.framing;

import realtime.wire.Bytes;

/** Exercise 05.11, starred: compress messages, with or without memory, in a small window (RFC 7692 section 7.2.1). */
public interface MessageDeflater extends AutoCloseable {
    /**
     * Compresses one whole message. A message of many equal octets gets much shorter.
     *
     * <p>The result is raw DEFLATE data that ends with an empty stored block, of which the last four octets {@code 00 00 ff ff}
     * are cut off. The empty message is the single octet {@code 00}.
     *
     * <p>With {@code noContext} every message can be inflated alone. Without it a message may refer to the earlier ones, and a
     * message that comes again gets shorter.
     *
     * <p>No reference reaches back further than 2^bits octets. Java's {@link java.util.zip.Deflater} has no such parameter: its
     * window is 32,768 octets, and a full flush or a reset empties it.
     *
     * <p>Example: {@code 48 65 6c 6c 6f} gives {@code f2 48 cd c9 c9 07 00}; with memory, the same again gives {@code f2 00 11
     * 00 00}.
     *
     * @return at least one octet
     */
    Bytes deflate(Bytes message);

    /** Gives back what the deflater holds outside of the heap. */
    @Override
    void close();
}
