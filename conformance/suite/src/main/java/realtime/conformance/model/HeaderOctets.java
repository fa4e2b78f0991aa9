package realtime.conformance.model;

import java.nio.ByteBuffer;

/** The first octets of a frame, up to its length in the shortest form (RFC 6455 section 5.2). */
final class HeaderOctets {
    private HeaderOctets() {}

    /**
     * @param first FIN, reserved bits and opcode
     * @param maskBit 128 or 0
     * @param size what the length says
     */
    static byte[] of(int first, int maskBit, int size) {
        if (size < 126) {
            return new byte[] {(byte) first, (byte) (maskBit | size)};
        }
        return size < 65_536
                ? new byte[] {(byte) first, (byte) (maskBit | 126), (byte) (size >> 8), (byte) size}
                : ByteBuffer.allocate(10)
                        .put((byte) first)
                        .put((byte) (maskBit | 127))
                        .putLong(size)
                        .array();
    }
}
