package realtime.websocket.framing;

import java.util.Optional;
import realtime.wire.Bytes;

/**
 * The header of a frame: everything before its payload. It can express what no endpoint may send, such as a reserved opcode.
 *
 * @param fin whether the frame is the last one of its message
 * @param rsv the three reserved bits, 0 to 7 (RSV1 counts 4)
 * @param opcode from 0 to 15
 * @param maskingKey four octets, or nothing if the payload is not masked
 * @param length octets of payload, from 0 to 2^63 - 1; the masking key does not count
 */
public record FrameHeader(boolean fin, int rsv, int opcode, Optional<Bytes> maskingKey, long length) {
    /** @throws IllegalArgumentException if a number leaves its range, or the key has not four octets */
    public FrameHeader {
        if (rsv < 0 || rsv > 7) {
            throw new IllegalArgumentException("three reserved bits make a number from 0 to 7, not " + rsv);
        }
        if (opcode < 0 || opcode > 15) {
            throw new IllegalArgumentException("an opcode is a number from 0 to 15, not " + opcode);
        }
        if (maskingKey.isPresent() && maskingKey.get().size() != 4) {
            throw new IllegalArgumentException(
                    "a masking key has 4 octets, not " + maskingKey.get().size());
        }
        if (length < 0) { // WS-LEN-005, RFC 6455 section 5.2
            throw new IllegalArgumentException("a length is a number from 0 to 2^63 - 1, not " + length);
        }
    }

    /** One without a masking key. */
    public static FrameHeader unmasked(boolean fin, int rsv, int opcode, long length) {
        return new FrameHeader(fin, rsv, opcode, Optional.empty(), length);
    }

    /** One with a masking key. */
    public static FrameHeader masked(boolean fin, int rsv, int opcode, Bytes maskingKey, long length) {
        return new FrameHeader(fin, rsv, opcode, Optional.of(maskingKey), length);
    }
}
