package realtime.conformance.framing;

import java.util.Optional;
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
                + ", key 0x%08X".formatted(key) + ", position " + position + "\nso the octets meet " + turned()
                + ", again and again";
    }

    /** The key's octets in the order in which they are met. */
    private Bytes turned() {
        int turned = Integer.rotateLeft(key, (int) (8 * (position % 4)));
        return Bytes.of((byte) (turned >>> 24), (byte) (turned >>> 16), (byte) (turned >>> 8), (byte) turned);
    }

    /** What a wrong answer looks like: an int below 0 that was made a long. */
    Optional<String> guess(Bytes yours) {
        byte[] signed = after().toArray();
        for (int i = from; i < from + (to - from) / 8 * 8; i++) {
            signed[i] = (i - from) % 8 < 4 ? (byte) ~before()[i] : signed[i];
        }
        return turned().at(0) < 0x80 || !Bytes.of(signed).equals(yours)
                ? Optional.empty()
                : Optional.of("of each eight octets the first four met ff ff ff ff: as a long, an int below 0"
                        + " has nothing but ones in its upper half");
    }
}
