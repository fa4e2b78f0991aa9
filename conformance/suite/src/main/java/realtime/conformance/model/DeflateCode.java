package realtime.conformance.model;

import java.util.Arrays;

/** A Huffman code (RFC 1951 section 3.2.2): how many codes each length has, and the symbols in the order of their codes. */
final class DeflateCode {
    private static final int LONGEST = 15;

    static final DeflateCode FIXED = new DeflateCode(fixed());
    static final DeflateCode FIXED_DISTANCES = new DeflateCode(filled(30, 5));

    private final int[] count = new int[LONGEST + 1];
    private final int[] symbols;

    /** @param sizes of the code of each symbol in bits; 0: the symbol does not occur */
    DeflateCode(int[] sizes) {
        int total = 0;
        int[] sorted = new int[sizes.length];
        for (int size = 1; size <= LONGEST; size++) {
            for (int symbol = 0; symbol < sizes.length; symbol++) {
                if (sizes[symbol] == size) {
                    sorted[total++] = symbol;
                    count[size]++;
                }
            }
        }
        symbols = Arrays.copyOf(sorted, total);
    }

    /** The next symbol: the code grows bit by bit until it is one of its length. */
    int next(DeflateBits in) throws DeflateWalker.BrokenException {
        int code = 0;
        int first = 0;
        int index = 0;
        for (int size = 1; size <= LONGEST; size++) {
            code |= in.bits(1);
            if (code - first < count[size]) {
                return symbols[index + code - first];
            }
            index += count[size];
            first = first + count[size] << 1;
            code <<= 1;
        }
        throw new DeflateWalker.BrokenException("bits that are no code");
    }

    private static int[] fixed() {
        int[] sizes = new int[288];
        Arrays.fill(sizes, 0, 144, 8);
        Arrays.fill(sizes, 144, 256, 9);
        Arrays.fill(sizes, 256, 280, 7);
        Arrays.fill(sizes, 280, 288, 8);
        return sizes;
    }

    private static int[] filled(int count, int size) {
        int[] sizes = new int[count];
        Arrays.fill(sizes, size);
        return sizes;
    }
}
