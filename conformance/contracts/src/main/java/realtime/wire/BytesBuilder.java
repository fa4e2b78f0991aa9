package realtime.wire;

import java.util.Arrays;

/**
 * Octets that come in pieces. A single piece is kept as it is; from the second on they are copied into an array that
 * doubles, so that many short pieces cost no more time than a few long ones.
 */
public final class BytesBuilder {
    private static final byte[] NONE = {};

    private Bytes first = Bytes.EMPTY; // while it is the only piece
    private byte[] array = NONE;
    private int size;

    /** How many octets have come since the last {@link #take()}. */
    public int size() {
        return size;
    }

    /** Puts {@code piece} behind what has come. */
    public void append(Bytes piece) {
        if (size == 0) {
            first = piece;
            size = piece.size();
            return;
        }
        int needed = Math.addExact(size, piece.size());
        if (needed > array.length) {
            array = Arrays.copyOf(array, Math.max(needed, (int) Math.min(2L * size, Integer.MAX_VALUE - 8)));
        }
        first.copyTo(array, 0);
        first = Bytes.EMPTY;
        size = piece.copyTo(array, size);
    }

    /** All that has come; from here on this builder is empty. */
    public Bytes take() {
        Bytes all = first.isEmpty() ? Bytes.own(array, size) : first;
        first = Bytes.EMPTY;
        array = NONE;
        size = 0;
        return all;
    }
}
