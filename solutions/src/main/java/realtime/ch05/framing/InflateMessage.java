package realtime.ch05.framing;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
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
    // tag::solution[]
    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private long inflated; // octets of the message in progress
    // end::solution[]

    public InflateMessage(boolean noContext, long limit) {
        this.noContext = noContext;
        this.limit = limit;
    }

    @Override
    public Bytes inflate(Bytes part, boolean last) throws ProtocolException {
        // tag::solution[]
        try {
            if (!last) {
                return run(part);
            }
            Bytes out = run(part.plus(TAIL)); // PMD-DEF-002, RFC 7692 section 7.2.2: once a message
            inflated = 0;
            if (noContext) { // PMD-PAR-006, RFC 7692 section 7.2.2: else later messages may refer to this one
                inflater.reset();
            }
            return out;
        } catch (DataFormatException e) { // PMD-DEF-009, RFC 7692 section 6.2
            throw new ProtocolException(1007, "no DEFLATE data: " + e.getMessage());
        }
        // end::solution[]
    }
    // tag::solution[]

    private Bytes run(Bytes in) throws DataFormatException, ProtocolException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        inflater.setInput(in.toArray());
        while (true) {
            int count = inflater.inflate(buffer);
            out.write(buffer, 0, count);
            inflated += count;
            if (inflated > limit) { // PMD-DEF-010, RFC 6455 section 10.4: while inflating, not behind it
                throw new ProtocolException(1009, "a message inflates to more than " + limit + " octets");
            }
            if (inflater.finished()) { // PMD-DEF-004, RFC 7692 section 7.2.3.4: a block with BFINAL is not the end
                Bytes left = in.from(in.size() - inflater.getRemaining());
                inflater.reset();
                inflater.setInput(left.toArray());
            } else if (count == 0) {
                return Bytes.of(out.toByteArray());
            }
        }
    }
    // end::solution[]

    @Override
    public void close() {
        inflater.end();
    }
}
// end::inflate[]
