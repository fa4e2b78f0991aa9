package realtime.conformance.wire;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import realtime.conformance.generate.Ordered;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Octets that may be anything, described by small numbers. */
record Noise(List<Piece> pieces) {
    /** A part of it. */
    sealed interface Piece {
        /** Octets without any order. */
        record Octets(int size, int seed) implements Piece {}

        /** A frame with any first octet, sound in other respects. */
        record Header(int first, int size, int seed) implements Piece {}

        /** A frame of a legal message whose length is another one. */
        record Lying(int opcode, int size, int declared) implements Piece {}

        /** A whole legal message. */
        record Sound(int size) implements Piece {}
    }

    /** Any noise. */
    static final class Any implements Ordered<Noise> {
        private static final int MOST = 5;

        @Override
        public List<Noise> ordered() {
            return List.of(
                    new Noise(List.of(new Piece.Octets(100, 1))),
                    new Noise(List.of(new Piece.Octets(2_000, 2))),
                    new Noise(List.of(new Piece.Sound(5), new Piece.Octets(1, 3))),
                    new Noise(List.of(new Piece.Header(0xFF, 5, 4))),
                    new Noise(List.of(new Piece.Lying(1, 5, 4), new Piece.Sound(5))),
                    new Noise(List.of(new Piece.Lying(8, 2, 125), new Piece.Sound(3))));
        }

        @Override
        public Arbitrary<Noise> get() {
            Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 100_000);
            Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.integers().between(0, 20)),
                    Tuple.of(1, Arbitraries.integers().between(0, 300)));
            Arbitrary<Piece> octets = Combinators.combine(sizes, seeds).as(Piece.Octets::new);
            Arbitrary<Piece> header = Combinators.combine(Arbitraries.integers().between(0, 255), sizes, seeds)
                    .as(Piece.Header::new);
            Arbitrary<Piece> lying = Combinators.combine(Arbitraries.of(0, 1, 2, 8, 9, 10), sizes, sizes)
                    .as(Piece.Lying::new);
            return Arbitraries.frequencyOf(
                            Tuple.of(2, octets),
                            Tuple.of(3, header),
                            Tuple.of(2, lying),
                            Tuple.of(3, sizes.map(Piece.Sound::new)))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(MOST)
                    .map(Noise::new);
        }
    }

    /** All of it, as {@code sender} sends it. */
    Bytes octets(Role sender) {
        return Bytes.join(pieces.stream().map(piece -> octets(piece, sender)).toList());
    }

    private static Bytes octets(Piece piece, Role sender) {
        return switch (piece) {
            case Piece.Octets any -> random(any.size(), any.seed());
            case Piece.Header any ->
                new RawFrame(
                                (any.first() & 0x80) != 0,
                                any.first() >> 4 & 7,
                                any.first() & 0xF,
                                RawFrame.Mask.RIGHT,
                                RawFrame.KEY,
                                RawFrame.Form.SHORTEST,
                                java.util.OptionalLong.empty(),
                                random(any.size(), any.seed()))
                        .encode(sender);
            case Piece.Lying any ->
                RawFrame.of(any.opcode(), new Payload(any.size(), 0).octets())
                        .declaring(any.declared())
                        .encode(sender);
            case Piece.Sound any ->
                RawFrame.text(new Payload(any.size(), 0).octets()).encode(sender);
        };
    }

    private static Bytes random(int size, int seed) {
        byte[] octets = new byte[size];
        new Random(seed).nextBytes(octets);
        return Bytes.of(octets);
    }
}
