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

/** The bits of the header (RFC 6455 section 5.2). */
@Area("framing")
public interface FrameHeaderProperties extends PeerProperties {
    /** Every pattern of reserved bits on every kind of frame. */
    final class ReservedBits extends OneOf<RawFrame> {
        ReservedBits() {
            super(frames());
        }

        private static List<RawFrame> frames() {
            List<RawFrame> frames = new ArrayList<>();
            for (int rsv : new int[] {4, 2, 1, 6, 5, 3, 7}) {
                for (int opcode : new int[] {1, 2, 9, 10, 8}) {
                    Bytes payload = opcode == 8 ? Bytes.hex("03 e8") : Bytes.latin1("ab");
                    frames.add(RawFrame.of(opcode, payload).withRsv(rsv));
                }
            }
            return frames;
        }
    }

    /** The ten opcodes without a meaning, with FIN and without, empty and not. */
    final class ReservedOpcodes extends OneOf<RawFrame> {
        ReservedOpcodes() {
            super(frames());
        }

        private static List<RawFrame> frames() {
            List<RawFrame> frames = new ArrayList<>();
            for (int opcode : new int[] {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
                frames.add(RawFrame.of(opcode, Bytes.latin1("ab")));
                frames.add(RawFrame.of(opcode, Bytes.EMPTY));
                frames.add(RawFrame.of(opcode, Bytes.latin1("ab")).more());
            }
            return frames;
        }
    }

    /** Data frames and a ping with nothing in them. */
    final class Empty extends OneOf<RawFrame> {
        Empty() {
            super(RawFrame.text(""), RawFrame.binary(Bytes.EMPTY), RawFrame.ping(Bytes.EMPTY));
        }
    }

    @Property
    @Checks("WS-FRM-001")
    default void theExamplesOfTheStandardAreUnderstood(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("Examples of RFC 6455 section 5.7")
                .send(RawFrame.text("Hello"))
                .awaitEcho(Said.text("Hello"))
                .send(RawFrame.ping(Bytes.latin1("Hello")))
                .awaitPong(Bytes.latin1("Hello"))
                .cut(cuts)
                .expect(Expected.echo(Said.text("Hello")));
    }

    @Property
    @Checks("WS-FRM-003")
    default void aReservedBitFailsTheConnection(
            @ForAll(supplier = ReservedBits.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(frame, 0, "A reserved bit is set, and no extension gives it a meaning", "RSV is " + frame.rsv())
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("WS-FRM-003")
    default void aReservedBitOnAContinuationFailsTheConnection(
            @ForAll(supplier = Bits.class) Integer rsv, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .send(RawFrame.text("a").more())
                .fault(
                        RawFrame.continuation(Bytes.latin1("b")).withRsv(rsv),
                        0,
                        "A reserved bit is set on a continuation frame",
                        "RSV is " + rsv)
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    /** The seven patterns. */
    final class Bits extends OneOf<Integer> {
        Bits() {
            super(4, 2, 1, 6, 5, 3, 7);
        }
    }

    @Property
    @Checks("WS-FRM-004")
    default void aReservedOpcodeFailsTheConnection(
            @ForAll(supplier = ReservedOpcodes.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(frame, 0, "An opcode that has no meaning", "opcode " + frame.opcode())
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks({"WS-FRM-002", "WS-FRM-005"})
    default void itSendsNoReservedBitAndNoReservedOpcode(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = Split.Any.class) Split split) {
        Talk.with(peer())
                .titled("A conversation with every kind of frame")
                .send(RawFrame.ping(Bytes.latin1("one")))
                .send(split.frames(2, payload.octets()))
                .send(RawFrame.pong(Bytes.EMPTY), RawFrame.text("two"))
                .expect(Expected.of("frames, without reserved bits and opcodes", heard -> !heard.frames()
                        .isEmpty()));
    }

    @Property
    @Checks("WS-FRM-006")
    default void whereTcpCutsDoesNotMatter(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes payload = new Payload(40, 0).octets();
        Talk.with(peer())
                .titled("Three messages whose octets TCP may cut anywhere")
                .send(RawFrame.text("first"), RawFrame.binary(payload), RawFrame.text("last"))
                .cut(cuts)
                .expect(Expected.echo(Said.text("first"), new Said(2, payload), Said.text("last")));
    }

    @Property
    @Checks("WS-FRM-009")
    default void anEmptyFrameIsLegal(
            @ForAll(supplier = Empty.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk talk =
                Talk.with(peer()).titled("A frame without payload").send(frame).cut(cuts);
        if (frame.opcode() == 9) {
            talk.awaitPong(Bytes.EMPTY).expect(Expected.echo());
        } else {
            talk.expect(Expected.echo(new Said(frame.opcode(), Bytes.EMPTY)));
        }
    }
}
