package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import realtime.wire.Bytes;

/**
 * The suite's own echo behind the handshake, a server's or a client's: strict, without extensions. Each rule is a method, so
 * that a member of the zoo can break one and keep the others.
 */
public class ModelEcho extends ModelSender {
    protected static final int LIMIT = 1 << 24;

    /**
     * A frame as it came, unmasked.
     *
     * @param rsv three bits, RSV1 counts 4
     */
    public record In(boolean fin, int rsv, int opcode, boolean masked, long length, Bytes payload) {
        public boolean isControl() {
            return opcode >= 8;
        }
    }

    private final FrameBuffer buffer = new FrameBuffer();
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int messageOpcode = -1;
    private int messageRsv;
    private boolean complete;

    /** Both ends have closed. */
    protected final void complete() {
        complete = true;
        end(true);
    }

    /** Whether the closing handshake is complete: a client waits for the server to end TCP then. */
    final boolean isComplete() {
        return complete;
    }

    @Override
    public Bytes receive(Bytes in) {
        buffer.add(in);
        int size;
        while (!isClosed() && (size = step()) > 0) {
            buffer.drop(size);
        }
        return flush();
    }

    /** Handles the frame at the start of the buffer; its size, or 0 if it is not all there. */
    private int step() {
        if (buffer.size() < 2) {
            return 0;
        }
        int field = buffer.at(1) & 0x7F;
        int extra = field == 126 ? 2 : field == 127 ? 8 : 0;
        boolean masked = (buffer.at(1) & 0x80) != 0;
        int header = 2 + extra + (masked ? 4 : 0);
        if (buffer.size() < header) {
            return 0;
        }
        long length = extra == 0 ? field : length(buffer.slice(2, 2 + extra));
        In head = new In(
                (buffer.at(0) & 0x80) != 0, buffer.at(0) >> 4 & 7, buffer.at(0) & 0xF, masked, length, Bytes.EMPTY);
        Optional<Integer> refused = refuse(head);
        if (refused.isPresent()) {
            fail(refused.get());
            return 0;
        }
        if (buffer.size() - header < length) {
            return 0;
        }
        int end = header + (int) length;
        Bytes key = masked ? buffer.slice(header - 4, header) : Bytes.EMPTY;
        Bytes payload = unmask(buffer.slice(header, end), key);
        if (!isClosed()) {
            handle(new In(head.fin(), head.rsv(), head.opcode(), masked, length, payload));
        }
        return end;
    }

    /** WS-LEN-003 and WS-LEN-004, RFC 6455 section 5.2: unsigned, the most significant octet first. */
    protected long length(Bytes field) {
        long length = 0;
        for (int i = 0; i < field.size(); i++) {
            length = length << 8 | field.at(i);
        }
        return length;
    }

    /** The close code with which a header fails the connection; nothing if it is legal. */
    protected Optional<Integer> refuse(In head) {
        boolean unknown = head.opcode() > 2 && head.opcode() < 8 || head.opcode() > 10;
        boolean badControl = head.isControl() && (!head.fin() || head.length() > 125);
        boolean first = head.opcode() == 1 || head.opcode() == 2;
        boolean outOfOrder = head.opcode() == 0 && messageOpcode < 0 || first && messageOpcode >= 0;
        if (reserved(head) != 0 || unknown || badControl || outOfOrder || head.length() < 0 || isMaskedWrongly(head)) {
            return Optional.of(1002);
        }
        boolean large = !head.isControl() && head.length() + message.size() > limit();
        return large ? Optional.of(1009) : Optional.empty();
    }

    /** WS-MSK-003 of a server and WS-MSK-006 of a client, RFC 6455 section 5.1. */
    protected boolean isMaskedWrongly(In head) {
        return head.masked() == isClient();
    }

    /** WS-LIM-001, RFC 6455 section 10.4: the longest message, in octets. */
    protected int limit() {
        return LIMIT;
    }

    /** Those of the three bits that nobody has given a meaning: WS-FRM-003, RFC 6455 section 5.2. */
    protected int reserved(In head) {
        return head.rsv();
    }

    /** WS-MSK-007, RFC 6455 section 5.3. */
    protected Bytes unmask(Bytes payload, Bytes key) {
        return key.isEmpty() ? payload : ModelFrames.mask(payload, key);
    }

    protected final boolean isWithinMessage() {
        return messageOpcode >= 0;
    }

    /** From now on a message of this opcode is in progress; -1: none is. */
    protected final void begin(int opcode) {
        messageOpcode = opcode;
    }

    protected final void forgetMessage() {
        messageOpcode = -1;
        message.reset();
    }

    /** What a frame does that is legal by itself. */
    protected void handle(In frame) {
        switch (frame.opcode()) {
            case 8 -> close(frame.payload());
            case 9 -> pong(frame.payload());
            case 10 -> {}
            default -> data(frame);
        }
    }

    protected void pong(Bytes payload) {
        send(0x8A, payload);
    }

    protected void data(In frame) {
        if (frame.opcode() != 0) {
            messageOpcode = frame.opcode();
            messageRsv = frame.rsv();
        }
        message.writeBytes(frame.payload().toArray());
        if (frame.fin()) {
            Bytes whole = Bytes.of(message.toByteArray());
            int opcode = messageOpcode;
            forgetMessage();
            message(opcode, messageRsv, whole);
        }
    }

    /** A whole message, as it came; {@code rsv} are the bits of its first frame. */
    protected void message(int opcode, int rsv, Bytes payload) {
        said(opcode, payload);
    }

    /** A whole message, as its sender meant it. */
    protected void said(int opcode, Bytes whole) {
        if (opcode == 1 && !isText(whole)) {
            fail(1007);
        } else {
            echo(opcode, whole);
        }
    }

    /** WS-TXT-004, RFC 6455 section 8.1. */
    protected boolean isText(Bytes octets) {
        return Utf8Text.isValid(octets);
    }

    protected void echo(int opcode, Bytes whole) {
        send(0x80 | opcode, whole);
    }

    /** Answers a Close, and ends the connection (RFC 6455 section 5.5.1). */
    protected void close(Bytes payload) {
        int code = payload.size() < 2 ? 1005 : payload.at(0) << 8 | payload.at(1);
        if (payload.size() == 1 || !payload.isEmpty() && !mayArrive(code)) {
            fail(1002);
        } else if (payload.size() > 2 && !isText(payload.from(2))) {
            fail(1007);
        } else {
            send(0x88, payload.slice(0, Math.min(2, payload.size())));
            complete();
        }
    }

    /** WS-CLC-001 to -008, RFC 6455 section 7.4. */
    protected boolean mayArrive(int code) {
        boolean none = code >= 1004 && code <= 1006;
        return code >= 1000 && code <= 1014 && !none || code >= 3000 && code <= 4999;
    }

    /** Fails the connection (RFC 6455 section 7.1.7). */
    protected void fail(int code) {
        send(0x88, Bytes.of((byte) (code >> 8), (byte) code));
        end(true);
    }

    protected final int pendingSize() {
        return buffer.size();
    }
}
