package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.MessageDeflation;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** The frames of compressed messages (RFC 7692 section 6). */
@Area("compression")
public interface CompressionProperties extends PeerProperties {
    /** Which of several messages are compressed: {@code C}, or plain: {@code P}. */
    final class Mixtures extends OneOf<String> {
        Mixtures() {
            super("CPCP", "PCPC", "CCCC", "PPCC", "CCPP", "PPPP", "CPPPPPPC", "PCCPCCPCCPCCPCCP");
        }
    }

    /** Messages of either kind that a compressor makes shorter, and others. */
    final class Messages extends OneOf<Said> {
        Messages() {
            super(
                    Said.text("Hello"),
                    new Said(2, Bytes.latin1("Hello")),
                    Said.text("a".repeat(1_000)),
                    new Said(2, Payload.letters(300, 7)),
                    Said.text("\u00e4\u20ac\ud83d\ude00".repeat(20)),
                    new Said(2, new Payload(70_000, 0).octets()));
        }
    }

    /** Each place between two octets of a compressed "Hello", both ends included. */
    final class Places extends OneOf<Integer> {
        Places() {
            super(IntStream.rangeClosed(0, Deflated.HELLO.size()).boxed().toList());
        }
    }

    /** Control frames with RSV1. */
    final class MarkedControls extends OneOf<RawFrame> {
        MarkedControls() {
            super(
                    Deflated.of(9, Deflated.HELLO),
                    Deflated.of(9, Bytes.EMPTY),
                    Deflated.of(10, Bytes.latin1("Hello")),
                    Deflated.of(8, Bytes.hex("03 e8")),
                    Deflated.of(8, Bytes.EMPTY));
        }
    }

    /** The bits beside RSV1, with it and without. */
    final class OtherBits extends OneOf<Integer> {
        OtherBits() {
            super(2, 1, 3, 6, 5, 7);
        }
    }

    @Property
    @Checks({"PMD-FRM-001", "PMD-NEG-006", "PMD-DEF-011"})
    default void compressedAndPlainMessagesMayAlternate(
            @ForAll(supplier = Mixtures.class) String mixture, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<RawFrame> frames = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < mixture.length(); i++) {
            Said message = Said.text("message " + i + " of " + mixture);
            said.add(message);
            frames.add(
                    mixture.charAt(i) == 'C' ? Deflated.frame(1, message.payload()) : RawFrame.text(message.payload()));
        }
        Deflated.talk(this)
                .titled("Compressed and plain messages: " + mixture)
                .send(frames)
                .cut(cuts)
                .expect(Expected.echo(said.toArray(Said[]::new)));
    }

    @Property
    @Checks("PMD-FRM-002")
    default void rsv1OnAContinuationFailsTheConnection(
            @ForAll(supplier = Places.class) Integer place, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        RawFrame rest = RawFrame.continuation(Deflated.HELLO.from(place)).withRsv(Deflated.RSV1);
        Deflated.talk(this)
                .send(Deflated.of(1, Deflated.HELLO.slice(0, place)).more())
                .fault(rest, 0, "RSV1 on a frame that is not the first of its message", "RSV1 is set again")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("PMD-FRM-002")
    default void rsv1OnAControlFrameFailsTheConnection(
            @ForAll(supplier = MarkedControls.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .fault(frame, 0, "RSV1 on a control frame, which is never compressed", "RSV1 is set")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("PMD-FRM-003")
    default void theOtherBitsStayReserved(
            @ForAll(supplier = OtherBits.class) Integer rsv,
            @ForAll(supplier = FragmentProperties.Kinds.class) Integer kind) {
        Deflated.talk(this)
                .fault(
                        Deflated.of(kind, Deflated.HELLO).withRsv(rsv),
                        0,
                        "RSV2 or RSV3, to which compression gives no meaning",
                        "RSV is " + rsv)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("PMD-FRM-003")
    default void withoutAnAgreementRsv1IsAnError(
            @ForAll(supplier = FragmentProperties.Kinds.class) Integer kind,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(
                        Deflated.of(kind, Deflated.HELLO),
                        0,
                        "A compressed message, and nobody has agreed on compression",
                        "RSV1 is set")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("PMD-FRM-004")
    default void theOpcodeIsThatOfTheMessage(
            @ForAll(supplier = Messages.class) Said message, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .titled("A compressed message, " + message.words())
                .send(Deflated.frame(message.opcode(), message.payload()))
                .cut(cuts)
                .expect(Expected.echo(message));
    }

    @Property
    @Checks("PMD-FRM-005")
    default void aCompressedMessageMayBeDividedAnywhere(
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = Messages.class) Said message,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .titled("A compressed message in " + (split.at().size() + 1) + " frames")
                .send(Deflated.frames(message.opcode(), MessageDeflation.alone(message.payload()), split))
                .cut(cuts)
                .expect(Expected.echo(message));
    }

    @Property
    @Checks({"PMD-FRM-005", "PMD-FRM-006"})
    default void aPingMayComeBetweenItsFragments(
            @ForAll(supplier = Places.class) Integer place, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes word = Bytes.latin1("between");
        Deflated.talk(this)
                .titled("A ping between two fragments of a compressed message")
                .send(Deflated.of(1, Deflated.HELLO.slice(0, place)).more(), RawFrame.ping(word))
                .awaitPong(word)
                .send(RawFrame.continuation(Deflated.HELLO.from(place)))
                .cut(cuts)
                .expect(Expected.echo(Said.text("Hello")));
    }

    @Property
    @Checks("PMD-FRM-006")
    default void aPingIsNeverInflated(
            @ForAll(supplier = ControlFrameProperties.PingPayloads.class) Bytes payload,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Deflated.talk(this)
                .titled("Pings beside a compressed message")
                .send(RawFrame.ping(payload), Deflated.text("Hello"), RawFrame.ping(Deflated.HELLO))
                .cut(cuts)
                .expect(Expected.of(
                        "the echo, and pongs with the octets of the pings as they are",
                        heard -> heard.end() == End.OPEN
                                && heard.messages().equals(List.of(Said.text("Hello")))
                                && heard.frames().stream()
                                        .noneMatch(frame -> frame.opcode() == 10
                                                && frame.payload().equals(Bytes.latin1("Hello")))));
    }

    @Property
    @Checks("PMD-FRM-006")
    default void aCloseIsNeverInflated(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Said hello = Said.text("Hello");
        Deflated.talk(this)
                .titled("A Close behind a compressed message")
                .send(Deflated.text("Hello"))
                .awaitEcho(hello)
                .send(RawFrame.close(1000, "done"))
                .cut(cuts)
                .expect(Expected.of(
                        "Close 1000, then the end of TCP",
                        heard -> heard.end().isClosed() && List.of(1000, 1005).contains(heard.closeCode())));
    }
}
