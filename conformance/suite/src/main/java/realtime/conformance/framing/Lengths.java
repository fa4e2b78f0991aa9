package realtime.conformance.framing;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import realtime.conformance.generate.Measure;
import realtime.conformance.generate.Ordered;

/** Lengths of payloads, from 0 to 2^63 - 1. */
final class Lengths {
    private Lengths() {}

    /** Those that fit into two octets and not into seven bits. */
    static final class Sixteen implements Ordered<Long> {
        @Override
        public List<Long> ordered() {
            return List.of(256L, 126L, 127L, 128L, 255L, 300L, 0x7FFFL, 0x8000L, 0xFF00L, 65_535L);
        }

        @Override
        public Optional<Measure> measure(Long length) {
            return Optional.of(new Measure("length", length));
        }

        @Override
        public Arbitrary<Long> get() {
            return Arbitraries.longs().between(126, 65_535);
        }
    }

    /** Those that need eight octets: the first ones, and those at which a narrower number runs over. */
    static final class SixtyFour implements Ordered<Long> {
        @Override
        public List<Long> ordered() {
            return List.of(
                    65_536L,
                    65_537L,
                    (1L << 31) - 1,
                    1L << 31,
                    (1L << 32) - 1,
                    1L << 32,
                    1L << 40,
                    0x0102_0304_0506_0708L,
                    0x00FF_FEFD_8081_82FFL,
                    1L << 62,
                    Long.MAX_VALUE);
        }

        @Override
        public Optional<Measure> measure(Long length) {
            return Optional.of(new Measure("length", length));
        }

        @Override
        public Arbitrary<Long> get() {
            Arbitrary<Long> powers = Arbitraries.integers().between(16, 62).map(bit -> 1L << bit);
            return Arbitraries.frequencyOf(
                    Tuple.of(1, powers), Tuple.of(3, Arbitraries.longs().between(65_536, Long.MAX_VALUE)));
        }
    }
}
