package realtime.benchmarks;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import realtime.wire.Bytes;

/** What all the benchmarks work on. */
final class Samples {
    /** The masking key, its first octet in the most significant eight bits. */
    static final int KEY = 0x37FA213D;

    /** The same key. */
    static final Bytes KEY_OCTETS = Bytes.hex("37 fa 21 3d");

    private Samples() {}

    /** Octets of any kind, the same ones in each run. */
    static byte[] octets(int size) {
        byte[] octets = new byte[size];
        new Random(101).nextBytes(octets);
        return octets;
    }

    /** A masked binary frame, made without anybody's codec. */
    static byte[] maskedFrame(byte[] payload) {
        ByteBuffer out = ByteBuffer.allocate(14 + payload.length);
        out.put((byte) 0x82);
        if (payload.length < 126) {
            out.put((byte) (0x80 | payload.length));
        } else if (payload.length < 65_536) {
            out.put((byte) 0xFE).putShort((short) payload.length);
        } else {
            out.put((byte) 0xFF).putLong(payload.length);
        }
        out.putInt(KEY).put(masked(payload));
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The payload under {@link #KEY}. */
    static byte[] masked(byte[] payload) {
        byte[] masked = payload.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= (byte) (KEY >>> 24 - 8 * (i % 4));
        }
        return masked;
    }

    /** Stops a benchmark in which two do different work. */
    static void requireSame(byte[] expected, byte[] actual, String who) {
        if (!Arrays.equals(expected, actual)) {
            throw new IllegalStateException(who + " does not do the same work: " + actual.length + " octets, expected "
                    + expected.length + ", first difference at " + Arrays.mismatch(expected, actual));
        }
    }
}
