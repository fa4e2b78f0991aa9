package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Inflates whole messages, one behind the other, with the inflater of Java (RFC 7692 section 7.2.2). */
public final class MessageInflation implements AutoCloseable {
    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};
    private static final int PIECE = 8_192;

    private final boolean noContext;
    private final int most;
    private final Inflater inflater = new Inflater(true);

    /**
     * @param noContext whether the sender forgets its window behind each message
     * @param most octets in one message
     */
    public MessageInflation(boolean noContext, int most) {
        this.noContext = noContext;
        this.most = most;
    }

    /**
     * The message of a whole payload.
     *
     * @throws ProtocolException with 1007 if it is no DEFLATE data, with 1009 if there is too much of it
     */
    public Bytes inflate(Bytes payload) throws ProtocolException {
        return read(payload.plus(Bytes.of(TAIL))); // PMD-DEF-002, RFC 7692 section 7.2.2
    }

    /** The same for octets that already have their tail, or have none. */
    public Bytes read(Bytes data) throws ProtocolException {
        byte[] octets = data.toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inflater.setInput(octets);
        try {
            while (!inflater.needsInput()) {
                step(octets, out);
            }
        } catch (DataFormatException e) {
            throw new ProtocolException(1007, "it does not inflate: " + e.getMessage());
        }
        if (noContext) {
            forget();
        }
        return Bytes.of(out.toByteArray());
    }

    private void step(byte[] octets, ByteArrayOutputStream out) throws DataFormatException, ProtocolException {
        byte[] piece = new byte[PIECE];
        int count = inflater.inflate(piece);
        out.write(piece, 0, count);
        if (out.size() > most) { // PMD-DEF-010, RFC 6455 section 10.4
            throw new ProtocolException(1009, "it inflates to more than " + most + " octets");
        }
        if (inflater.finished()) { // PMD-DEF-004, RFC 7692 section 7.2.3.4: behind BFINAL the next block begins
            int left = inflater.getRemaining();
            inflater.reset();
            inflater.setInput(octets, octets.length - left, left);
        } else if (count == 0 && !inflater.needsInput()) {
            throw new DataFormatException("it stops within the data");
        }
    }

    /** The window is empty from here on. */
    public void forget() {
        inflater.reset();
    }

    @Override
    public void close() {
        inflater.end();
    }
}
