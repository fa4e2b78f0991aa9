package realtime.conformance.http;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;

/** Lines in front of chunks, right and wrong ones. */
final class ChunkTexts {
    private ChunkTexts() {}

    /** Sizes, with those around each digit first. */
    static final class Sizes implements Ordered<Long> {
        @Override
        public List<Long> ordered() {
            return List.of(
                    5L,
                    10L,
                    26L,
                    0L,
                    255L,
                    256L,
                    0xFFFFL,
                    0x7FFF_FFFFL,
                    0x8000_0000L,
                    0xFFFF_FFFFL,
                    0x1_0000_0000L,
                    Long.MAX_VALUE);
        }

        @Override
        public Arbitrary<Long> get() {
            return Arbitraries.longs().between(0, Long.MAX_VALUE);
        }
    }

    /** Sizes that no long can hold. */
    static final class Huge extends OneOf<String> {
        Huge() {
            super(
                    "8000000000000000",
                    "ffffffffffffffff",
                    "ffffffffffffffff1",
                    "10000000000000000",
                    "10000000000000005",
                    "80000000000000005",
                    "f".repeat(100),
                    "1" + "0".repeat(99));
        }
    }

    /** Lines that hold no size. */
    static final class NoSizes extends OneOf<String> {
        NoSizes() {
            super(
                    "0x5",
                    "-1",
                    "+5",
                    "5 ",
                    "G",
                    "",
                    " 5",
                    "5\t",
                    "5 5",
                    "5,5",
                    "5.0",
                    "1_0",
                    ";a",
                    "5g",
                    "\u0665",
                    "5 a;b",
                    "-8000000000000000",
                    "5\u00A0",
                    "\u00B2",
                    "five",
                    "5:");
        }
    }

    /** Extensions, which nobody knows. */
    static final class Extensions extends OneOf<String> {
        Extensions() {
            super(
                    ";a=b",
                    ";a",
                    " ; a",
                    ";a=\"x;y\"",
                    "\t;a=b;c=d ",
                    ";",
                    ";a=\"\\\"\"",
                    ";a=\"b c\" ; d",
                    ";a=\u00FC\u00FF",
                    ";5=5;0",
                    ";" + "x".repeat(900));
        }
    }
}
