package realtime.conformance.model;

import java.util.Arrays;
import realtime.wire.Bytes;

/**
 * Reads raw DEFLATE data symbol by symbol (RFC 1951), and notes how far its references reach back, which
 * {@link java.util.zip.Inflater} does not tell. One walks over the messages of one direction of a connection.
 */
public final class DeflateWalker {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    /** The data are not DEFLATE. */
    public static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenException(String sentence) {
            super(sentence);
        }
    }

    private byte[] out = new byte[1024];
    private int size;
    private int windowStart; // no reference may reach before it
    private int farthest;
    private int start; // of the data that are read now
    private int reach;
    private final int most;
    private DeflateBits in = new DeflateBits(Bytes.EMPTY);

    public DeflateWalker() {
        this(Integer.MAX_VALUE - 8);
    }

    /** @param most octets in all; more are refused */
    public DeflateWalker(int most) {
        this.most = most;
    }

    /**
     * Reads whole blocks until the data end. Behind a block with BFINAL the next one begins at the next octet, with an empty
     * window.
     *
     * @return what these data mean
     * @throws BrokenException if a block is none, is cut, or refers to what is not there
     */
    public Bytes walk(Bytes data) throws BrokenException {
        start = size;
        reach = 0;
        in = new DeflateBits(data);
        while (!in.isAtEnd()) {
            boolean last = in.bits(1) == 1;
            switch (in.bits(2)) {
                case 0 -> stored();
                case 1 -> codes(DeflateCode.FIXED, DeflateCode.FIXED_DISTANCES);
                case 2 -> dynamic();
                default -> throw new BrokenException("a block of the type 3, which there is not");
            }
            if (last) {
                in.skipToOctet();
                windowStart = size;
            }
        }
        return Bytes.of(out, start, size);
    }

    /** The window is forgotten: from here on no reference may reach back. */
    public void forget() {
        windowStart = size;
    }

    /** The largest distance so far, in octets; 0 if nothing was referred to. */
    public int farthest() {
        return farthest;
    }

    /** How many octets before their own start the last data refer to; 0 if they stand alone. */
    public int reach() {
        return reach;
    }

    private void stored() throws BrokenException {
        in.skipToOctet();
        int length = in.bits(16);
        if (in.bits(16) != (length ^ 0xFFFF)) {
            throw new BrokenException("the two lengths of a stored block do not fit together");
        }
        for (int i = 0; i < length; i++) {
            put(in.bits(8));
        }
    }

    private void dynamic() throws BrokenException {
        int literals = in.bits(5) + 257;
        int distances = in.bits(5) + 1;
        int count = in.bits(4) + 4;
        int[] sizes = new int[19];
        for (int i = 0; i < count; i++) {
            sizes[ORDER[i]] = in.bits(3);
        }
        DeflateCode code = new DeflateCode(sizes);
        int[] all = new int[literals + distances];
        for (int i = 0; i < all.length; ) {
            int symbol = code.next(in);
            int repeat =
                    symbol < 16 ? 1 : symbol == 16 ? 3 + in.bits(2) : symbol == 17 ? 3 + in.bits(3) : 11 + in.bits(7);
            if (i + repeat > all.length || symbol == 16 && i == 0) {
                throw new BrokenException("the lengths of the codes run over");
            }
            Arrays.fill(all, i, i + repeat, symbol < 16 ? symbol : symbol == 16 ? all[i - 1] : 0);
            i += repeat;
        }
        codes(
                new DeflateCode(Arrays.copyOf(all, literals)),
                new DeflateCode(Arrays.copyOfRange(all, literals, all.length)));
    }

    private void codes(DeflateCode literals, DeflateCode distances) throws BrokenException {
        while (true) {
            int symbol = literals.next(in);
            if (symbol == 256) {
                return;
            }
            if (symbol < 256) {
                put(symbol);
                continue;
            }
            int length = LENGTHS[index(symbol - 257, LENGTHS)] + in.bits(lengthBits(symbol - 257));
            int far = index(distances.next(in), DISTANCES);
            copy(length, DISTANCES[far] + in.bits(distanceBits(far)));
        }
    }

    private static int index(int symbol, int[] table) throws BrokenException {
        if (symbol >= table.length) {
            throw new BrokenException("a symbol that means nothing");
        }
        return symbol;
    }

    static int lengthBits(int index) {
        return index == 28 ? 0 : Math.max(0, index / 4 - 1);
    }

    static int distanceBits(int index) {
        return Math.max(0, index / 2 - 1);
    }

    private void copy(int length, int distance) throws BrokenException {
        if (distance > size - windowStart) {
            throw new BrokenException(
                    "a reference reaches " + distance + " octets back, where there are only " + (size - windowStart));
        }
        farthest = Math.max(farthest, distance);
        reach = Math.max(reach, distance - (size - start));
        for (int i = 0; i < length; i++) {
            put(out[size - distance]);
        }
    }

    private void put(int octet) throws BrokenException {
        if (size == most) {
            throw new BrokenException("more than " + most + " octets");
        }
        if (size == out.length) {
            out = Arrays.copyOf(out, (int) Math.min(2L * size, Integer.MAX_VALUE - 8));
        }
        out[size++] = (byte) octet;
    }
}
