package realtime.conformance.session;

import java.io.ByteArrayOutputStream;
import java.util.OptionalInt;
import java.util.OptionalLong;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * A frame of any bits, right or wrong (RFC 6455 section 5.2).
 *
 * @param fin whether FIN is set
 * @param rsv the three reserved bits, RSV1 counts 4
 * @param opcode from 0 to 15
 * @param mask whether it is masked as its sender must do it
 * @param key the masking key, four octets; used where the frame is masked
 * @param form how its length is written
 * @param declared the length that is written, where that is not the payload's
 * @param payload before it is masked
 */
public record RawFrame(
        boolean fin, int rsv, int opcode, Mask mask, Bytes key, Form form, OptionalLong declared, Bytes payload) {
    /** Whether a frame is masked. */
    public enum Mask {
        /** As the role of its sender demands it (section 5.1). */
        RIGHT,
        /** The other way round. */
        WRONG
    }

    /** The three forms of the length field. */
    public enum Form {
        /** The fewest octets that can hold it. */
        SHORTEST,
        /** 126 and two octets. */
        TWO,
        /** 127 and eight octets. */
        EIGHT
    }

    /** The masking key of the standard's example. */
    public static final Bytes KEY = Bytes.hex("37 fa 21 3d");

    /** A right frame with FIN. */
    public static RawFrame of(int opcode, Bytes payload) {
        return new RawFrame(true, 0, opcode, Mask.RIGHT, KEY, Form.SHORTEST, OptionalLong.empty(), payload);
    }

    public static RawFrame text(String text) {
        return of(1, Bytes.utf8(text));
    }

    public static RawFrame text(Bytes payload) {
        return of(1, payload);
    }

    public static RawFrame binary(Bytes payload) {
        return of(2, payload);
    }

    public static RawFrame continuation(Bytes payload) {
        return of(0, payload);
    }

    public static RawFrame ping(Bytes payload) {
        return of(9, payload);
    }

    public static RawFrame pong(Bytes payload) {
        return of(10, payload);
    }

    public static RawFrame close(Bytes payload) {
        return of(8, payload);
    }

    /** A Close with a code from 0 to 65535 and a reason. */
    public static RawFrame close(int code, String reason) {
        return close(Bytes.of((byte) (code >> 8), (byte) code).plus(Bytes.utf8(reason)));
    }

    /** The same without FIN. */
    public RawFrame more() {
        return new RawFrame(false, rsv, opcode, mask, key, form, declared, payload);
    }

    public RawFrame withRsv(int other) {
        return new RawFrame(fin, other, opcode, mask, key, form, declared, payload);
    }

    public RawFrame wronglyMasked() {
        return new RawFrame(fin, rsv, opcode, Mask.WRONG, key, form, declared, payload);
    }

    public RawFrame withKey(Bytes other) {
        return new RawFrame(fin, rsv, opcode, mask, other, form, declared, payload);
    }

    public RawFrame withForm(Form other) {
        return new RawFrame(fin, rsv, opcode, mask, key, other, declared, payload);
    }

    /** The same, but its length field says {@code length}, of which all 64 bits are written. */
    public RawFrame declaring(long length) {
        return new RawFrame(fin, rsv, opcode, mask, key, form, OptionalLong.of(length), payload);
    }

    /** The code of a Close that has one. */
    public OptionalInt closeCode() {
        return payload.size() < 2 ? OptionalInt.empty() : OptionalInt.of(payload.at(0) << 8 | payload.at(1));
    }

    public boolean isControl() {
        return opcode >= 8;
    }

    /** The octets, as {@code sender} sends them. */
    public Bytes encode(Role sender) {
        boolean masked = (mask == Mask.RIGHT) == sender.masks();
        ByteArrayOutputStream out = new ByteArrayOutputStream(payload.size() + 14);
        out.write((fin ? 0x80 : 0) | rsv << 4 | opcode);
        length(out, masked ? 0x80 : 0);
        byte[] body = payload.toArray();
        if (masked) {
            out.writeBytes(key.toArray());
            for (int i = 0; i < body.length; i++) {
                body[i] ^= (byte) key.at(i % 4);
            }
        }
        out.writeBytes(body);
        return Bytes.of(out.toByteArray());
    }

    private void length(ByteArrayOutputStream out, int maskBit) {
        long length = declared.orElse(payload.size());
        boolean eight = form == Form.EIGHT || length < 0 || length > 65_535;
        boolean two = !eight && (form == Form.TWO || length > 125);
        out.write(maskBit | (eight ? 127 : two ? 126 : (int) length));
        for (int shift = eight ? 56 : two ? 8 : -1; shift >= 0; shift -= 8) {
            out.write((int) (length >> shift) & 0xFF);
        }
    }
}
