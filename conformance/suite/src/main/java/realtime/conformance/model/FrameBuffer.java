package realtime.conformance.model;

import java.util.Arrays;
import realtime.wire.Bytes;

/** Octets that have come and are not all read: taking from the front costs nothing, and adding only what is added. */
final class FrameBuffer {
    private byte[] octets = new byte[256];
    private int from;
    private int to;

    void add(Bytes more) {
        if (to + more.size() > octets.length) {
            makeRoom(more.size());
        }
        byte[] added = more.toArray();
        System.arraycopy(added, 0, octets, to, added.length);
        to += added.length;
    }

    /** To the front first; if that is not enough, into an array of twice the size. */
    private void makeRoom(int count) {
        System.arraycopy(octets, from, octets, 0, to - from);
        to -= from;
        from = 0;
        if (to + count > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(2 * octets.length, to + count));
        }
    }

    int size() {
        return to - from;
    }

    /** The octet at {@code index}, counted from the front. */
    int at(int index) {
        return octets[from + index] & 0xFF;
    }

    Bytes slice(int first, int end) {
        return Bytes.of(octets, from + first, from + end);
    }

    void drop(int count) {
        from += count;
    }
}
