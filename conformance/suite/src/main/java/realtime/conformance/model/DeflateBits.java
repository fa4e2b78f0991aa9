package realtime.conformance.model;

import realtime.wire.Bytes;

/** The bits of DEFLATE data, the least significant one of each octet first (RFC 1951 section 3.1.1). */
final class DeflateBits {
    private final Bytes octets;
    private long position; // in bits

    DeflateBits(Bytes octets) {
        this.octets = octets;
    }

    /** The next bits as a number, the first one the least significant. */
    int bits(int count) throws DeflateWalker.BrokenException {
        int number = 0;
        for (int i = 0; i < count; i++) {
            if (position >= 8L * octets.size()) {
                throw new DeflateWalker.BrokenException("the data end within a block");
            }
            number |= (octets.at((int) (position / 8)) >> position % 8 & 1) << i;
            position++;
        }
        return number;
    }

    void skipToOctet() {
        position = (position + 7) / 8 * 8;
    }

    boolean isAtEnd() {
        return position == 8L * octets.size();
    }
}
