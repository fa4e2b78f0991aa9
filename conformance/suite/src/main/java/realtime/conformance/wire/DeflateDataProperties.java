package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.DeflateWriter;
import realtime.conformance.model.MessageDeflation;
import realtime.conformance.run.Trial;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Heard;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** What the octets of a compressed message may be, and must not be (RFC 7692 section 7.2). */
@Area("compression")
public interface DeflateDataProperties extends PeerProperties {
    /** Payloads of "Hello" in a stored block; the bits between its header and its length mean nothing. */
    final class Stored extends OneOf<Bytes> {
        Stored() {
            super(
                    Bytes.hex("00 05 00 fa ff 48 65 6c 6c 6f 00"),
                    Bytes.hex("f8 05 00 fa ff 48 65 6c 6c 6f 00"),
                    Bytes.hex("a0 05 00 fa ff 48 65 6c 6c 6f 00"));
        }
    }

    /** Payloads of "Hello" whose last block says that it is the last. */
    final class Final extends OneOf<Bytes> {
        Final() {
            super(
                    Bytes.hex("f3 48 cd c9 c9 07 00 00"),
                    writer().stored(Bytes.latin1("Hel"))
                            .lastFixed()
                            .literals(Bytes.latin1("lo"))
                            .end()
                            .payload(),
                    Bytes.hex("01 05 00 fa ff 48 65 6c 6c 6f 00"));
        }
    }

    /** Payloads of "Hello" in several blocks. */
    final class Blocks extends OneOf<Bytes> {
        Blocks() {
            super(
                    Bytes.hex("f2 48 05 00 00 00 ff ff ca c9 c9 07 00"),
                    writer().fixed()
                            .literals(Bytes.latin1("Hel"))
                            .end()
                            .fixed()
                            .literals(Bytes.latin1("lo"))
                            .end()
                            .payload(),
                    writer().fixed()
                            .end()
                            .fixed()
                            .literals(Bytes.latin1("Hel"))
                            .match(1 + 2, 1)
                            .end()
                            .payload(),
                    writer().stored(Bytes.latin1("Hel"))
                            .stored(Bytes.latin1("lo"))
                            .payload(),
                    writer().stored(Bytes.EMPTY).stored(Bytes.latin1("Hello")).payload(),
                    writer().fixed()
                            .literals(Bytes.latin1("He"))
                            .end()
                            .stored(Bytes.latin1("ll"))
                            .fixed()
                            .literals(Bytes.latin1("o"))
                            .end()
                            .payload());
        }
    }

    /** Payloads that are no DEFLATE data. */
    final class Broken extends OneOf<Bytes> {
        Broken() {
            super(
                    Bytes.hex("ff ff ff ff"), // a block of the type 3
                    Bytes.hex("07"), // likewise, with BFINAL
                    Bytes.hex("00 05 00 05 00 48 65 6c 6c 6f 00"), // the second length is not the first inverted
                    writer().fixed()
                            .literals(Bytes.latin1("Hello"))
                            .match(5, 6)
                            .end()
                            .payload(), // one octet too far
                    writer().fixed().match(3, 32_768).end().payload(),
                    Bytes.hex("04 ff ff ff ff ff ff ff ff")); // code lengths that fit no tree
        }
    }

    private static DeflateWriter writer() {
        return new DeflateWriter();
    }

    @Property
    @Checks({"PMD-DEF-001", "PMD-NEG-006"})
    default void itsMessagesHaveNoTail(@ForAll(supplier = CompressionProperties.Messages.class) Said message) {
        Heard heard = Deflated.talk(this)
                .titled("Messages that a compressor makes shorter")
                .send(Deflated.frame(message.opcode(), message.payload()))
                .send(Deflated.text("b".repeat(500)), Deflated.text("b".repeat(500)))
                .expect(Expected.echo(message, Said.text("b".repeat(500)), Said.text("b".repeat(500))));
        if (heard.frames().stream().noneMatch(frame -> (frame.rsv() & Deflated.RSV1) != 0)) {
            Trial.current().skip(new Unsupported("it compresses none of its messages"));
        }
    }

    @Property
    @Checks("PMD-DEF-002")
    default void theTailComesBackOnceAMessage(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes first = Bytes.hex("f2 48 05 00 00 00 ff ff");
        Bytes second = Bytes.hex("ca c9 c9 07 00 00 00 ff ff");
        Bytes third = Bytes.hex("00");
        Expected both = Expected.echo(Said.text("Hello"), Said.text("next"));
        Talk talk = Deflated.talk(this);
        RawFrame whole = Deflated.of(1, first.plus(second).plus(third));
        talk.unless("PMD-DEF-005", talk.send(whole, Deflated.text("next")), both)
                .titled("Two frames, which end where blocks do, and a message behind them")
                .send(
                        Deflated.of(1, first).more(),
                        RawFrame.continuation(second).more())
                .send(RawFrame.continuation(third), Deflated.text("next"))
                .cut(cuts)
                .expect(both);
    }

    @Property
    @Checks("PMD-DEF-003")
    default void storedBlocksAreRead(
            @ForAll(supplier = Stored.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        hello("A message with blocks that are stored, not compressed", payload, cuts);
    }

    @Property
    @Checks("PMD-DEF-004")
    default void aBlockMayCallItselfTheLast(
            @ForAll(supplier = Final.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        hello("A message whose block has BFINAL set, and another message", payload, cuts);
    }

    @Property
    @Checks("PMD-DEF-005")
    default void aMessageMayHaveSeveralBlocks(
            @ForAll(supplier = Blocks.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        hello("A message of several blocks", payload, cuts);
    }

    private void hello(String title, Bytes payload, Cuts cuts) {
        Said said = Said.text(payload.equals(new Blocks().ordered().get(2)) ? "Hellll" : "Hello");
        Deflated.talk(this)
                .titled(title)
                .send(Deflated.of(1, payload), Deflated.text("next"), Deflated.text("last"))
                .cut(cuts)
                .expect(Expected.echo(said, Said.text("next"), Said.text("last")));
    }

    /** Empty messages. */
    final class Nothings extends OneOf<Bytes> {
        Nothings() {
            super(
                    Bytes.hex("00"),
                    Bytes.hex("02 00"),
                    writer().stored(Bytes.EMPTY).payload());
        }
    }

    @Property
    @Checks("PMD-DEF-006")
    default void anEmptyMessageIsNoEmptyPayload(
            @ForAll(supplier = Nothings.class) Bytes payload,
            @ForAll(supplier = FragmentProperties.Kinds.class) Integer kind,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .titled("An empty message, compressed, and one behind it")
                .send(Deflated.of(kind, payload), Deflated.text("next"))
                .cut(cuts)
                .expect(Expected.echo(new Said(kind, Bytes.EMPTY), Said.text("next")));
    }

    @Property
    @Checks("PMD-DEF-008")
    default void theInflatedTextIsChecked(
            @ForAll(supplier = TextProperties.Misplaced.class) Bytes text,
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .titled("A compressed text that is no UTF-8: " + text)
                .send(Deflated.frames(1, MessageDeflation.alone(text), split))
                .cut(cuts)
                .expect(Expected.fails(1007));
    }

    @Property
    @Checks("PMD-DEF-008")
    default void onlyTheInflatedTextIsChecked(
            @ForAll(supplier = TextProperties.Valid.class) Bytes text,
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .titled("A compressed text: its compressed octets are no UTF-8")
                .send(Deflated.frames(1, MessageDeflation.alone(text), split))
                .cut(cuts)
                .expect(Expected.echo(new Said(1, text)));
    }

    @Property
    @Checks("PMD-DEF-009")
    default void whatDoesNotInflateFailsTheConnection(
            @ForAll(supplier = Broken.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .faultWithin(
                        Deflated.of(2, payload), 0, "A compressed message that is no DEFLATE data", "does not inflate")
                .cut(cuts)
                .expect(Expected.fails(1007));
    }
}
