package realtime.conformance.wire;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Measure;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;
import realtime.wire.Bytes;

/**
 * Octets, described by two numbers.
 *
 * @param size how many
 * @param seed of their values; 0: the letters of the alphabet, over and over
 */
public record Payload(int size, int seed) {
    /** Any size up to a few hundred, with the boundaries of the length field first. */
    public static final class Any implements Ordered<Payload> {
        @Override
        public List<Payload> ordered() {
            return List.of(
                    new Payload(5, 0), new Payload(0, 0), new Payload(1, 1), new Payload(125, 2), new Payload(126, 3));
        }

        @Override
        public Optional<Measure> measure(Payload payload) {
            return Optional.of(new Measure("length", payload.size()));
        }

        @Override
        public Arbitrary<Payload> get() {
            Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 16)),
                    net.jqwik.api.Tuple.of(2, Arbitraries.of(0, 1, 124, 125, 126, 127, 128)),
                    net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 700)));
            return net.jqwik.api.Combinators.combine(
                            sizes, Arbitraries.integers().between(0, 1_000))
                    .as(Payload::new);
        }
    }

    /** The sizes around each step of the length field. */
    public static final class Boundaries extends OneOf<Payload> {
        Boundaries() {
            super(List.of(0, 1, 125, 126, 127, 128, 255, 256, 32_767, 32_768, 65_535, 65_536, 65_537).stream()
                    .map(size -> new Payload(size, size))
                    .toList());
        }

        @Override
        public Optional<Measure> measure(Payload payload) {
            return Optional.of(new Measure("length", payload.size()));
        }
    }

    /** The octets. */
    public Bytes octets() {
        byte[] octets = new byte[size];
        if (seed == 0) {
            for (int i = 0; i < size; i++) {
                octets[i] = (byte) ('a' + i % 26);
            }
        } else {
            new Random(seed).nextBytes(octets);
        }
        return Bytes.of(octets);
    }

    /** Random letters: a compressor makes them shorter, but not by much. */
    static Bytes letters(int size, int seed) {
        byte[] octets = new byte[size];
        Random random = new Random(seed);
        for (int i = 0; i < size; i++) {
            octets[i] = (byte) ('a' + random.nextInt(26));
        }
        return Bytes.of(octets);
    }
}
