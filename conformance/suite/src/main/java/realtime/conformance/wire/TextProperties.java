package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Text is UTF-8, judged over the whole message (RFC 6455 sections 5.6 and 8.1). */
@Area("utf8")
public interface TextProperties extends PeerProperties {
    /** The first and last characters of each length, and ordinary words. */
    final class Valid extends OneOf<Bytes> {
        Valid() {
            super(List.of(
                            "kosme",
                            "\u0000",
                            "\u007f",
                            "\u0080",
                            "\u07ff",
                            "\u0800",
                            "\ud7ff",
                            "\ue000",
                            "\uffff",
                            "\ud800\udc00",
                            "\udbff\udfff",
                            "\u03ba\u1f79\u03c3\u03bc\u03b5",
                            "\u0448\u0430\u0445",
                            "\u4e2d\u6587",
                            "\ud83d\ude00 ok",
                            "e\u0301",
                            "\u05d0\u05d1")
                    .stream()
                    .map(Bytes::utf8)
                    .toList());
        }
    }

    /** Characters that look odd and are valid. */
    final class Odd extends OneOf<Bytes> {
        Odd() {
            super(
                    Bytes.hex("ef bf be"),
                    Bytes.hex("ef bf bf"),
                    Bytes.hex("f0 9f bf be"),
                    Bytes.hex("f4 8f bf bf"),
                    Bytes.hex("00"),
                    Bytes.hex("7f"),
                    Bytes.hex("01 02 1b 1f"),
                    Bytes.hex("ef b7 90"));
        }
    }

    /** Overlong forms. */
    final class Overlong extends OneOf<Bytes> {
        Overlong() {
            super(
                    Bytes.hex("c0 af"),
                    Bytes.hex("e0 80 af"),
                    Bytes.hex("f0 80 80 af"),
                    Bytes.hex("c1 bf"),
                    Bytes.hex("e0 9f bf"),
                    Bytes.hex("f0 8f bf bf"),
                    Bytes.hex("c0 80"),
                    Bytes.hex("e0 80 80"),
                    Bytes.hex("f0 80 80 80"));
        }
    }

    /** Surrogates in UTF-8's clothes. */
    final class Surrogates extends OneOf<Bytes> {
        Surrogates() {
            super(
                    Bytes.hex("ed a0 80"),
                    Bytes.hex("ed bf bf"),
                    Bytes.hex("ed a0 80 ed b0 80"),
                    Bytes.hex("ed ad bf"),
                    Bytes.hex("ed ae 80"),
                    Bytes.hex("ed af bf ed bf bf"));
        }
    }

    /** Beyond U+10FFFF, and octets that never occur. */
    final class Beyond extends OneOf<Bytes> {
        Beyond() {
            super(
                    Bytes.hex("f4 90 80 80"),
                    Bytes.hex("f5 80 80 80"),
                    Bytes.hex("f8 88 80 80 80"),
                    Bytes.hex("fc 84 80 80 80 80"),
                    Bytes.hex("fe"),
                    Bytes.hex("ff"),
                    Bytes.hex("f7 bf bf bf"));
        }
    }

    /** Texts that end too soon. */
    final class Incomplete extends OneOf<Bytes> {
        Incomplete() {
            super(Bytes.hex("ce"), Bytes.hex("e2 82"), Bytes.hex("f0 9f 98"), Bytes.hex("e2"), Bytes.hex("f0"));
        }
    }

    /** Octets in the wrong place. */
    final class Misplaced extends OneOf<Bytes> {
        Misplaced() {
            super(
                    Bytes.hex("80"),
                    Bytes.hex("bf"),
                    Bytes.hex("41 80 42"),
                    Bytes.hex("c3 41"),
                    Bytes.hex("e2 82 41"),
                    Bytes.hex("f0 9f 41"),
                    Bytes.hex("ce ba e1 bd b9 cf 83 ce bc ce b5 80 65 64"),
                    Bytes.hex("c3 c3 a4"));
        }
    }

    @Property
    @Checks({"WS-TXT-002", "WS-TXT-001"})
    default void everyValidTextIsAccepted(
            @ForAll(supplier = Valid.class) Bytes text, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        echoed("A valid text", text, cuts);
    }

    @Property
    @Checks("WS-TXT-010")
    default void oddCharactersAreValid(
            @ForAll(supplier = Odd.class) Bytes text, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        echoed("A valid text with an odd character", text, cuts);
    }

    @Property
    @Checks("WS-TXT-011")
    default void aByteOrderMarkStays(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        echoed("A text that begins with U+FEFF", Bytes.hex("ef bb bf 41"), cuts);
    }

    private void echoed(String title, Bytes text, Cuts cuts) {
        Talk.with(peer()).titled(title).send(RawFrame.text(text)).cut(cuts).expect(Expected.echo(new Said(1, text)));
    }

    @Property
    @Checks("WS-TXT-003")
    default void aCharacterMaySpanFrames(
            @ForAll(supplier = Valid.class) Bytes text, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<RawFrame> frames = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            frames.add(RawFrame.of(i == 0 ? 1 : 0, text.slice(i, i + 1)).more());
        }
        frames.add(RawFrame.continuation(Bytes.EMPTY));
        Talk.with(peer())
                .titled("A text with a frame for each octet")
                .send(frames)
                .cut(cuts)
                .expect(Expected.echo(new Said(1, text)));
    }

    @Property
    @Checks("WS-TXT-004")
    default void misplacedOctetsFailTheConnection(
            @ForAll(supplier = Misplaced.class) Bytes text,
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        refused("A text with an octet where it cannot stand", text, split, cuts);
    }

    @Property
    @Checks("WS-TXT-006")
    default void aTextThatEndsWithinACharacterFailsTheConnection(
            @ForAll(supplier = Incomplete.class) Bytes text,
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        refused("A text that ends within a character", text, split, cuts);
    }

    @Property
    @Checks("WS-TXT-007")
    default void overlongFormsFailTheConnection(
            @ForAll(supplier = Overlong.class) Bytes text,
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        refused("A character in more octets than it needs", text, split, cuts);
    }

    @Property
    @Checks("WS-TXT-008")
    default void surrogatesFailTheConnection(
            @ForAll(supplier = Surrogates.class) Bytes text,
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        refused("A surrogate", text, split, cuts);
    }

    @Property
    @Checks("WS-TXT-009")
    default void whatIsBeyondUnicodeFailsTheConnection(
            @ForAll(supplier = Beyond.class) Bytes text,
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        refused("A character beyond U+10FFFF", text, split, cuts);
    }

    private void refused(String title, Bytes text, Split split, Cuts cuts) {
        Talk.with(peer()).send(split.frames(1, text)).titled(title).cut(cuts).expect(Expected.fails(1007));
    }

    @Property
    @Checks("WS-TXT-005")
    default void anImpossibleOctetIsFoundByTheEndOfTheMessage(
            @ForAll(supplier = Misplaced.class) Bytes text, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .send(RawFrame.text("valid").more())
                .send(RawFrame.continuation(text).more(), RawFrame.continuation(Bytes.latin1("valid")))
                .titled("The second of three frames is poisoned")
                .cut(cuts)
                .expect(Expected.fails(1007));
    }

    @Property
    @Checks("WS-TXT-012")
    default void binaryIsOpaque(
            @ForAll(supplier = Surrogates.class) Bytes octets, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        Talk.with(peer())
                .titled("Binary messages that are no UTF-8")
                .send(RawFrame.binary(octets), RawFrame.binary(Bytes.of(all)))
                .cut(cuts)
                .expect(Expected.echo(new Said(2, octets), new Said(2, Bytes.of(all))));
    }
}
