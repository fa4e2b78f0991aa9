package realtime.conformance.model;

import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** The suite's own echo server where messages may be compressed (RFC 7692). It compresses all that it sends. */
public class CompressedEcho extends ModelEcho {
    private static final int RSV1 = 4;

    private final MessageInflation inflation;
    private final MessageDeflation deflation;
    private final int limit;

    /** @param agreed what the handshake has agreed on */
    public CompressedEcho(DeflateParameters agreed) {
        this(agreed, LIMIT);
    }

    /** The same with messages of {@code limit} octets at most, inflated or not. */
    public CompressedEcho(DeflateParameters agreed, int limit) {
        this.limit = limit;
        inflation = new MessageInflation(agreed.clientNoContext(), limit);
        deflation = new MessageDeflation(agreed.serverNoContext(), agreed.serverBits());
    }

    @Override
    protected int limit() {
        return limit;
    }

    /** PMD-FRM-002 and -003, RFC 7692 section 6: RSV1 means something on the first frame of a message only. */
    @Override
    protected int reserved(In head) {
        boolean first = head.opcode() == 1 || head.opcode() == 2;
        return first ? head.rsv() & ~RSV1 : head.rsv();
    }

    @Override
    protected void message(int opcode, int rsv, Bytes payload) {
        if ((rsv & RSV1) == 0) { // PMD-FRM-001, RFC 7692 section 6
            said(opcode, payload);
            return;
        }
        try {
            said(opcode, inflate(payload));
        } catch (ProtocolException e) {
            fail(e.code());
        }
    }

    /** The message of a compressed payload. */
    protected Bytes inflate(Bytes payload) throws ProtocolException {
        return inflation.inflate(payload);
    }

    /** Inflates what needs no tail. */
    protected final Bytes read(Bytes data) throws ProtocolException {
        return inflation.read(data);
    }

    /** Forgets what came. */
    protected final void forget() {
        inflation.forget();
    }

    /** The payload of a message. */
    protected Bytes deflate(Bytes message) {
        return deflation.deflate(message);
    }

    /** The payload with its tail. */
    protected final Bytes flushed(Bytes message) {
        return deflation.flushed(message);
    }

    @Override
    protected void echo(int opcode, Bytes whole) {
        send(0x80 | RSV1 << 4 | opcode, deflate(whole)); // PMD-FRM-004, RFC 7692 section 6.1
    }

    @Override
    public Bytes end() {
        inflation.close();
        deflation.close();
        return super.end();
    }
}
