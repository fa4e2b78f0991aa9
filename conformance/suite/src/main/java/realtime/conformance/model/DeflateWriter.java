package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import realtime.wire.Bytes;

/**
 * Writes raw DEFLATE data symbol by symbol (RFC 1951), also what no compressor would write: {@code new
 * DeflateWriter().fixed().literals(hello).match(5, 5).end().payload()}.
 */
public final class DeflateWriter {
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int octet;
    private int used; // bits of it
    private boolean last;

    /** A block with the fixed codes begins; {@link #end} ends it. */
    public DeflateWriter fixed() {
        return bits(0b010, 3);
    }

    /** The same with BFINAL. */
    public DeflateWriter lastFixed() {
        last = true;
        return bits(0b011, 3);
    }

    public DeflateWriter literals(Bytes octets) {
        for (int i = 0; i < octets.size(); i++) {
            symbol(octets.at(i));
        }
        return this;
    }

    /** A reference: {@code length} octets (3 to 258) that stand {@code distance} octets back (1 to 32768). */
    public DeflateWriter match(int length, int distance) {
        int index = length == 258 ? 28 : floor(DeflateWalker.LENGTHS, length);
        symbol(FIRST_LENGTH + index);
        bits(length - DeflateWalker.LENGTHS[index], DeflateWalker.lengthBits(index));
        int far = floor(DeflateWalker.DISTANCES, distance);
        code(far, 5);
        return bits(distance - DeflateWalker.DISTANCES[far], DeflateWalker.distanceBits(far));
    }

    /** The block ends. */
    public DeflateWriter end() {
        return symbol(END);
    }

    /** A stored block of up to 65535 octets. */
    public DeflateWriter stored(Bytes octets) {
        bits(0, 3).pad();
        bits(octets.size(), 16).bits(~octets.size() & 0xFFFF, 16);
        out.writeBytes(octets.toArray());
        return this;
    }

    /** The payload of a message: an empty stored block behind it all, without its last four octets. */
    public Bytes payload() {
        if (last) { // RFC 7692 section 7.2.3.4
            pad();
        }
        bits(0, 3).pad();
        return Bytes.of(out.toByteArray());
    }

    private DeflateWriter symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < END) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - END, 7);
        } else {
            code(0xC0 + symbol - 280, 8);
        }
        return this;
    }

    /** A code of a Huffman tree: its most significant bit first (RFC 1951 section 3.1.1). */
    private void code(int code, int size) {
        for (int i = size - 1; i >= 0; i--) {
            bits(code >> i & 1, 1);
        }
    }

    /** A number: its least significant bit first. */
    private DeflateWriter bits(int number, int size) {
        for (int i = 0; i < size; i++) {
            octet |= (number >> i & 1) << used++;
            if (used == 8) {
                pad();
            }
        }
        return this;
    }

    private void pad() {
        if (used > 0) {
            out.write(octet);
            octet = 0;
            used = 0;
        }
    }

    private static int floor(int[] table, int value) {
        int index = table.length - 1;
        while (table[index] > value) {
            index--;
        }
        return index;
    }
}
