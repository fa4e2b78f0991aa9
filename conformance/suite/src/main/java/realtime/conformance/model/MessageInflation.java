package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import realtime.wire.Bytes;

/** Inflates the messages of a peer, one behind the other (RFC 7692 section 7.2.2). */
public final class MessageInflation implements AutoCloseable {
    /** A message that is longer than this is not inflated further. */
    public static final int MOST = 1 << 26;

    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private final boolean noContext;
    private final Inflater inflater = new Inflater(true);

    /** @param noContext whether the peer forgets its window behind each message */
    public MessageInflation(boolean noContext) {
        this.noContext = noContext;
    }

    /**
     * The message of a whole payload.
     *
     * @throws DataFormatException if it is no DEFLATE data, ends within a block, or is longer than {@link #MOST}
     */
    public Bytes inflate(Bytes payload) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] octets = payload.plus(Bytes.of(TAIL)).toArray();
        inflater.setInput(octets);
        byte[] piece = new byte[8_192];
        while (!inflater.needsInput()) {
            int count = inflater.inflate(piece);
            out.write(piece, 0, count);
            if (inflater
                    .finished()) { // PMD-DEF-004, RFC 7692 section 7.2.3.4: a block with BFINAL, and the stream goes on
                int left = inflater.getRemaining();
                inflater.reset();
                inflater.setInput(octets, octets.length - left, left);
            } else if (count == 0 && (inflater.needsDictionary() || !inflater.needsInput())) {
                throw new DataFormatException("it stops within the data");
            }
            if (out.size() > MOST) {
                throw new DataFormatException("more than " + MOST + " octets");
            }
        }
        if (noContext) {
            inflater.reset();
        }
        return Bytes.of(out.toByteArray());
    }

    @Override
    public void close() {
        inflater.end();
    }
}
