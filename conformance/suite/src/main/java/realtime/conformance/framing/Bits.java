package realtime.conformance.framing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import realtime.wire.Bytes;

/** DEFLATE data made by hand or by Java, without the tail that a sender cuts off. */
final class Bits {
    private Bits() {}

    /** One stored block, and the begin of the empty one: 65,535 octets at most. */
    static Bytes stored(Bytes message) {
        int size = message.size();
        return Bytes.of((byte) 0, (byte) size, (byte) (size >> 8), (byte) ~size, (byte) (~size >> 8))
                .plus(message)
                .plus(Bytes.hex("00"));
    }

    /** A message of its own. */
    static Bytes deflated(Bytes message) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            return Texts.deflated(deflater, message);
        } finally {
            deflater.end();
        }
    }

    /** Data that are none, and why. */
    static Map<Bytes, String> broken() {
        Map<Bytes, String> broken = new LinkedHashMap<>();
        broken.put(of("011"), "a block of the type 3, which there is not");
        broken.put(of("111"), "a last block of the type 3, which there is not");
        broken.put(
                Bytes.hex("00 05 00 00 00 48 65 6c 6c 6f 00"), "a stored block whose two lengths do not fit together");
        broken.put(Bytes.hex("f2 00 11 00 00"), "a reference to octets that there are not");
        broken.put(of("010" + "0000001" + "11110"), "a distance with the symbol 30, which there is not");
        broken.put(of("001" + "11111" + "00000" + "0000"), "a code for 288 symbols, where there are 286");
        return broken;
    }

    /**
     * 258 octets from as far back as a reference can reach. A block with fixed codes: the length 258 is the symbol 285, 11000101,
     * the distance 32,768 is the symbol 29, 11101, and thirteen ones.
     */
    static Bytes farthest() {
        return of("010" + "11000101" + "11101" + "1111111111111" + "0000000" + "000");
    }

    /** Bits in the order in which they are read, the last octet filled up with zeros. */
    static Bytes of(String bits) {
        byte[] octets = new byte[(bits.length() + 7) / 8];
        for (int i = 0; i < bits.length(); i++) {
            octets[i / 8] |= (byte) (bits.charAt(i) - '0' << i % 8);
        }
        return Bytes.of(octets);
    }
}
