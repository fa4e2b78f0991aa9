package realtime.websocket.framing;

/** Exercise 05.1: name the fields in the first two octets of a frame (RFC 6455 section 5.2). */
public interface FieldNamer {
    /**
     * Takes two octets apart.
     *
     * <p>The first octet holds, from its most significant bit: FIN, RSV1, RSV2, RSV3, and four bits of opcode. The second: the
     * MASK bit, and seven bits of length. The three reserved bits are a number from 0 to 7: RSV1 counts 4, RSV2 counts 2, RSV3
     * counts 1.
     *
     * <p>Example: {@code 0x81, 0x85} is FIN, no reserved bit, opcode 1, masked, length 5.
     *
     * <p>Out of scope: whether such a frame is allowed. Every pair of octets has its names.
     *
     * @param first from 0 to 255
     * @param second from 0 to 255
     */
    FirstOctets name(int first, int second);
}
