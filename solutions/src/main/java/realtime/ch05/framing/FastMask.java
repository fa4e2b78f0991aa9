package realtime.ch05.framing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import realtime.websocket.framing.InPlaceMasking;

// tag::fast-mask[]
/** Exercise 05.5, starred: mask in place, many octets a step, by the rules of {@link InPlaceMasking}. */
public final class FastMask implements InPlaceMasking {
    // tag::solution[]
    /** Eight octets of an array as one number, the first octet in its most significant eight bits. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    // end::solution[]
    @Override
    public void apply(byte[] octets, int from, int to, int key, long position) {
        // tag::solution[]
        int turned =
                Integer.rotateLeft(key, 8 * (int) (position % 4)); // WS-MSK-007: the octet that is next comes first
        long twice = (long) turned << 32 | turned & 0xFFFF_FFFFL;
        int at = from;
        for (; at <= to - 8; at += 8) {
            EIGHT.set(octets, at, (long) EIGHT.get(octets, at) ^ twice);
        }
        for (int shift = 24; at < to; at++, shift -= 8) { // at most seven are left
            octets[at] ^= (byte) (turned >>> shift); // Java counts a shift modulo 32
        }
        // end::solution[]
    }
}
// end::fast-mask[]
