package realtime.websocket.framing;

import realtime.wire.Bytes;

/** Exercise 05.3: write a frame header (RFC 6455 section 5.2). */
public interface HeaderWriter {
    /**
     * The octets of {@code header}: two octets, then the longer length if one is needed, then the masking key if there is
     * one. The MASK bit is set if there is a key, and clear if there is none.
     *
     * <p>The length is written in the shortest form that can hold it: up to 125 in seven bits, up to 65,535 in two octets more,
     * longer ones in eight octets more, always the most significant octet first.
     *
     * <p>Example: FIN, opcode 2, no key, length 256 is {@code 82 7e 01 00}.
     *
     * <p>Out of scope: whether opcode and reserved bits are allowed. The header writes what it is told; {@link FrameHeader}
     * itself refuses numbers outside their ranges.
     */
    Bytes write(FrameHeader header);
}
