package realtime.conformance.framing;

import realtime.conformance.exercise.Answers;
import realtime.wire.Bytes;

/**
 * A call of the fast masking.
 *
 * @param size of the array, whose octets count up from 60
 */
record MaskPiece(int size, int from, int to, int key, long position) {
    byte[] before() {
        byte[] octets = new byte[size];
        for (int i = 0; i < size; i++) {
            octets[i] = (byte) (0x60 + i % 0x60);
        }
        return octets;
    }

    /** One octet at a time: the slow way. */
    Bytes after() {
        byte[] octets = before();
        for (int i = from; i < to; i++) {
            int turn = (int) ((position % 4 + (i - from)) % 4);
            octets[i] ^= (byte) (key >>> 24 - 8 * turn);
        }
        return Bytes.of(octets);
    }

    String words() {
        return "the array " + Answers.octets(Bytes.of(before())) + "\nfrom " + from + " to " + to
                + ", key 0x%08X".formatted(key) + ", position " + position
                + (position % 4 == 0 ? "" : ": octet " + position % 4 + " of the key comes first");
    }
}
