package realtime.ch05.framing;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder.Rules;
import realtime.websocket.framing.InPlaceMasking;
import realtime.websocket.framing.Opcodes;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

// tag::one-pass[]
/** Exercise 05.12, starred: frames straight out of a buffer and into one, by the rules of {@link BufferCodec}. */
public final class OnePass implements BufferCodec {
    private final InPlaceMasking masking;
    private final Rules rules;

    /**
     * @param masking 05.5: it masks and unmasks whatever is masked
     * @param rules for what comes
     */
    public OnePass(InPlaceMasking masking, Rules rules) {
        this.masking = masking;
        this.rules = rules;
    }

    @Override
    public Optional<Frame> take(ByteBuffer in) throws ProtocolException {
        // tag::solution[]
        int start = in.position();
        if (in.remaining() < 2) {
            return Optional.empty();
        }
        int first = in.get(start);
        int second = in.get(start + 1);
        int length7 = second & 0x7F;
        int keyAt = start + (length7 < 126 ? 2 : length7 == 126 ? 4 : 10);
        int payloadAt = second < 0 ? keyAt + 4 : keyAt;
        if (in.limit() < payloadAt) {
            return Optional.empty();
        }
        long length =
                length7 < 126 ? length7 : length7 == 126 ? in.getShort(start + 2) & 0xFFFF : in.getLong(start + 2);
        check(first, second < 0, length);
        if (in.limit() - payloadAt < length) {
            return Optional.empty();
        }
        int from = in.arrayOffset() + payloadAt;
        int to = from + (int) length;
        if (second < 0) { // WS-MSK-009, RFC 6455 section 6.2
            masking.apply(in.array(), from, to, in.getInt(keyAt), 0);
        }
        in.position(payloadAt + (int) length);
        return Optional.of(frame(first, Bytes.of(in.array(), from, to)));
        // end::solution[]
    }

    /** Throws if a frame with this header breaks a rule. */
    private void check(int first, boolean masked, long length) throws ProtocolException {
        // tag::solution[]
        int opcode = first & 0xF;
        boolean begins = opcode == Opcodes.TEXT || opcode == Opcodes.BINARY;
        int allowed = rules.compression() && begins ? 0x40 : 0;
        boolean whole = first < 0 && length <= 125; // WS-CTL-002 and -003, RFC 6455 section 5.5
        if ((first & 0x70 & ~allowed) != 0 // WS-FRM-003, RFC 6455 section 5.2
                || !Opcodes.isKnown(opcode) // WS-FRM-004, RFC 6455 section 5.2
                || Opcodes.isControl(opcode) && !whole
                || masked != rules.sender().masks() // WS-MSK-003 and -006, RFC 6455 section 5.1
                || length < 0) { // WS-LEN-005, RFC 6455 section 5.2
            throw new ProtocolException(1002, "a header that breaks a rule: opcode " + opcode + ", length " + length);
        }
        if (length > rules.limit()) { // WS-LIM-001, RFC 6455 section 10.4
            throw new ProtocolException(1009, "a frame of " + length + " octets");
        }
        // end::solution[]
    }

    private static Frame frame(int first, Bytes payload) {
        // tag::solution[]
        boolean fin = first < 0;
        boolean compressed = (first & 0x40) != 0;
        return switch (first & 0xF) {
            case Opcodes.CONTINUATION -> new Frame.Continuation(fin, payload);
            case Opcodes.TEXT -> new Frame.Text(fin, compressed, payload);
            case Opcodes.BINARY -> new Frame.Binary(fin, compressed, payload);
            case Opcodes.CLOSE -> new Frame.Close(payload);
            case Opcodes.PING -> new Frame.Ping(payload);
            default -> new Frame.Pong(payload); // all others were not let through
        };
        // end::solution[]
    }

    @Override
    public void putHead(Frame frame, OptionalInt key, ByteBuffer out) {
        // tag::solution[]
        int size = frame.payload().size();
        int mask = key.isPresent() ? 0x80 : 0;
        out.put((byte) first(frame));
        if (size <= 125) { // WS-LEN-001, RFC 6455 section 5.2
            out.put((byte) (mask | size));
        } else if (size <= 65_535) {
            out.put((byte) (mask | 126)).putShort((short) size);
        } else {
            out.put((byte) (mask | 127)).putLong(size);
        }
        if (key.isPresent()) {
            out.putInt(key.getAsInt());
        }
        // end::solution[]
    }
    // tag::solution[]

    private static int first(Frame frame) {
        return switch (frame) {
            case Frame.Text text -> bits(text.fin(), text.compressed()) | Opcodes.TEXT;
            case Frame.Binary binary -> bits(binary.fin(), binary.compressed()) | Opcodes.BINARY;
            case Frame.Continuation more -> bits(more.fin(), false) | Opcodes.CONTINUATION;
            case Frame.Close close -> 0x80 | Opcodes.CLOSE;
            case Frame.Ping ping -> 0x80 | Opcodes.PING;
            case Frame.Pong pong -> 0x80 | Opcodes.PONG;
        };
    }

    private static int bits(boolean fin, boolean compressed) {
        return (fin ? 0x80 : 0) | (compressed ? 0x40 : 0);
    }
    // end::solution[]

    @Override
    public void put(Frame frame, OptionalInt key, ByteBuffer out) {
        // tag::solution[]
        putHead(frame, key, out);
        int from = out.arrayOffset() + out.position();
        frame.payload().writeTo(out);
        if (key.isPresent()) { // WS-MSK-001, RFC 6455 section 5.1
            masking.apply(out.array(), from, out.arrayOffset() + out.position(), key.getAsInt(), 0);
        }
        // end::solution[]
    }
}
// end::one-pass[]
