package realtime.conformance.framing;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.generate.OneOf;
import realtime.websocket.framing.MessageDeflater;
import realtime.wire.Bytes;

/** Exercise 05.11. */
@Judges(value = Role.BOTH, area = "compression")
public interface DeflateMessageConformance {
    /** A fresh deflater at each call. */
    MessageDeflater subject(boolean noContext, int bits);

    /** Windows. */
    final class Windows extends OneOf<Integer> {
        Windows() {
            super(15, 8, 9, 10, 11, 12, 13, 14);
        }
    }

    @Property
    @Checks("PMD-DEF-001")
    default void theLastFourOctetsAreCutOff() {
        for (int bits : new int[] {15, 8}) {
            for (boolean noContext : new boolean[] {false, true}) {
                try (Deflating run = open(noContext, bits)) {
                    run.message(Bytes.utf8("Hello"));
                    run.message(Bytes.utf8("Hello"));
                    run.message(new Texts(300, 4, 1).octets());
                    run.message(Bytes.of(new byte[256]));
                    run.message(Bytes.utf8("Hello"));
                }
            }
        }
    }

    @Property
    @Checks("PMD-DEF-006")
    default void theEmptyMessageIsOneOctet() {
        for (boolean noContext : new boolean[] {false, true}) {
            try (Deflating run = open(noContext, 15)) {
                run.empty();
                run.empty();
                run.message(Bytes.utf8("Hello"));
                run.empty();
                run.message(Bytes.utf8("Hello"));
            }
        }
    }

    @Property
    @Checks("PMD-PAR-003")
    default void withNoContextEveryMessageInflatesAlone(@ForAll(supplier = Windows.class) int bits) {
        try (Deflating run = open(true, bits)) {
            run.message(Bytes.utf8("Hello"));
            run.message(Bytes.utf8("Hello"));
            run.message(new Texts(1_000, 20, 1).octets());
            run.message(new Texts(1_000, 20, 1).octets());
        }
    }

    @Property
    @Checks({"PMD-PAR-006", "PMD-DEF-007"})
    default void withContextAMessageThatComesAgainIsShorter() {
        for (int bits : new int[] {15, 12, 8}) {
            try (Deflating run = open(false, bits)) {
                run.again(Bytes.utf8("Hello"));
            }
            try (Deflating run = open(false, bits)) {
                run.again(new Texts(100, 0, 1).octets());
            }
        }
    }

    @Property
    @Checks("PMD-PAR-014")
    default void noReferenceReachesFurtherThanTheWindow(
            @ForAll(supplier = Windows.class) int bits, @ForAll(supplier = Texts.Any.class) Texts text) {
        Bytes word = new Texts(60, 0, 99).octets();
        Bytes gap = new Texts((1 << bits) - 40, 0, text.seed()).octets();
        try (Deflating run = open(false, bits)) {
            run.message(Bytes.join(List.of(word, gap, word)));
            run.message(text.octets());
            run.message(word);
            run.message(gap);
            run.message(Bytes.join(List.of(word, text.octets(), word)));
        }
        try (Deflating run = open(true, bits)) {
            run.message(Bytes.join(List.of(word, gap, word, text.octets())));
        }
    }

    @Property
    @Checks("PMD-DEF-001")
    default void anyMessagesCanBeInflated(@ForAll(supplier = Texts.Any.class) Texts text) {
        for (boolean noContext : new boolean[] {false, true}) {
            try (Deflating run = open(noContext, 15)) {
                for (int i = 0; i < 3; i++) {
                    run.message(text.octets());
                    run.message(new Texts(text.size() / 2, text.words(), text.seed() + i).octets());
                }
            }
        }
    }

    @Property
    @Checks("PMD-DEF-001")
    default void whatRepeatsItselfGetsShort() {
        for (int bits = 15; bits >= 8; bits--) {
            try (Deflating run = open(false, bits)) {
                run.message(Bytes.utf8("Hello"));
                run.shorter(Bytes.of(new byte[4_096]), 1_024);
            }
        }
    }

    private Deflating open(boolean noContext, int bits) {
        return new Deflating(subject(noContext, bits), noContext, bits);
    }
}
