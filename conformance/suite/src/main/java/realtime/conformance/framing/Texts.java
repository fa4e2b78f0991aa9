package realtime.conformance.framing;

import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.Ordered;
import realtime.wire.Bytes;

/**
 * A message that can be compressed.
 *
 * @param size octets
 * @param words how many different pieces of eight octets it is made of; 0: noise
 * @param seed of the pieces and their order
 */
record Texts(int size, int words, int seed) {
    /** From the empty one to one that is longer than the largest window. */
    static final class Any implements Ordered<Texts> {
        @Override
        public List<Texts> ordered() {
            return List.of(
                    new Texts(5, 1, 0),
                    new Texts(0, 1, 0),
                    new Texts(1, 1, 0),
                    new Texts(300, 4, 1),
                    new Texts(300, 0, 2),
                    new Texts(3_000, 200, 3),
                    new Texts(70_000, 9_000, 4),
                    new Texts(70_000, 0, 5));
        }

        @Override
        public Arbitrary<Texts> get() {
            return Combinators.combine(
                            Arbitraries.integers().between(0, 5_000),
                            Arbitraries.of(0, 1, 3, 20, 100, 400),
                            Arbitraries.integers().between(0, 1_000))
                    .as(Texts::new);
        }
    }

    Bytes octets() {
        Random random = new Random(seed);
        byte[] octets = new byte[size];
        byte[] pieces = new byte[8 * Math.max(1, words)];
        random.nextBytes(pieces);
        for (int i = 0; i < size; i += 8) {
            int from = words == 0 ? 0 : 8 * random.nextInt(words);
            if (words == 0) {
                random.nextBytes(pieces);
            }
            System.arraycopy(pieces, from, octets, i, Math.min(8, size - i));
        }
        return Bytes.of(octets);
    }

    /** A message as Java compresses it, its tail cut off; the deflater may remember earlier ones. */
    static Bytes deflated(Deflater deflater, Bytes message) {
        byte[] out = new byte[message.size() + message.size() / 100 + 100];
        deflater.setInput(message.toArray());
        int size = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
        return size < 4 ? Bytes.hex("00") : Bytes.of(out, 0, size - 4);
    }
}
