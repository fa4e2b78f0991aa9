package realtime.conformance.framing;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.Ordered;
import realtime.wire.Bytes;

/** Texts, and what only looks like one. */
final class Utf8Cases {
    /** The first and the last character of each form, characters that look odd, and ordinary words. */
    static final List<Bytes> VALID = Stream.of(
                    "Hello",
                    "",
                    "\u00e9",
                    "\u20ac",
                    "\ud83d\ude00",
                    "\u03ba\u1f79\u03c3\u03bc\u03b5",
                    "\u0000",
                    "\u007f",
                    "\u0080",
                    "\u07ff",
                    "\u0800",
                    "\u0fff",
                    "\u1000",
                    "\ucfff",
                    "\ud000",
                    "\ud7ff",
                    "\ue000",
                    "\ufeffA",
                    "\ufffd",
                    "\ufffe",
                    "\uffff",
                    "\ud800\udc00",
                    "\ud8bf\udfff",
                    "\ud8c0\udc00",
                    "\udbbf\udfff",
                    "\udbc0\udc00",
                    "\udbff\udfff")
            .map(Bytes::utf8)
            .toList();

    /** An octet that may not come here, or never. */
    static final List<Bytes> STRAY = hex(
            "80",
            "61 80",
            "ff",
            "61 62 fe",
            "bf",
            "c3 61",
            "c3 c3 a9",
            "e2 82 61",
            "e2 61 ac",
            "e2 82 e2 82 ac",
            "f0 9f 98 61",
            "f0 9f 61 80",
            "f0 61 98 80",
            "e2 82 ac 80",
            "c3 a9 a9",
            "c3 00",
            "e2 82 7f",
            "e2 82 c0");

    /** Characters in more octets than they need. */
    static final List<Bytes> OVERLONG = hex(
            "c0 80",
            "c0 af",
            "c1 bf",
            "61 c1 81",
            "e0 80 80",
            "e0 80 af",
            "e0 9f bf",
            "f0 80 80 80",
            "f0 80 80 af",
            "f0 8f bf bf");

    /** Halves of surrogate pairs, alone and as a pair. */
    static final List<Bytes> SURROGATES =
            hex("ed a0 80", "ed ad bf", "ed af bf", "ed b0 80", "ed bf bf", "ce ba ed a0 80", "ed a0 bd ed b8 80");

    /** Beyond U+10FFFF, and forms that UTF-8 once had. */
    static final List<Bytes> ABOVE = hex(
            "f4 90 80 80",
            "f4 bf bf bf",
            "f5 80 80 80",
            "f7 bf bf bf",
            "f8 88 80 80 80",
            "fc 84 80 80 80 80",
            "fe 83",
            "f9",
            "fd bf");

    private Utf8Cases() {}

    private static List<Bytes> hex(String... texts) {
        return Stream.of(texts).map(Bytes::hex).toList();
    }

    /** Pieces of all of these, one behind the other. */
    static final class Texts implements Ordered<Bytes> {
        @Override
        public List<Bytes> ordered() {
            Bytes all = Bytes.utf8("a\u00e9\u20ac\ud83d\ude00");
            return List.of(Bytes.utf8("Hello"), all, Bytes.join(Collections.nCopies(20, all)));
        }

        @Override
        public Arbitrary<Bytes> get() {
            Arbitrary<Bytes> good =
                    Arbitraries.of(VALID).list().ofMinSize(1).ofMaxSize(12).map(Bytes::join);
            Arbitrary<Bytes> bad = Arbitraries.of(Stream.of(STRAY, OVERLONG, SURROGATES, ABOVE, List.of(Bytes.EMPTY))
                    .flatMap(List::stream)
                    .toList());
            return Combinators.combine(good, bad, good)
                    .as((before, middle, behind) -> Bytes.join(List.of(before, middle, behind)));
        }
    }
}
