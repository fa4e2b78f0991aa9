package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.RawFrame.Form;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** The three forms of the length (RFC 6455 section 5.2). */
@Area("framing")
public interface LengthProperties extends PeerProperties {
    /** Sizes that need two octets more. */
    final class TwoOctets extends OneOf<Integer> {
        TwoOctets() {
            super(126, 127, 128, 255, 256, 32_767, 32_768, 65_535);
        }
    }

    /** Sizes that need eight octets more. */
    final class EightOctets extends OneOf<Integer> {
        EightOctets() {
            super(65_536, 65_537, 70_000, 131_072);
        }
    }

    /** Lengths that take more octets than they need. */
    final class Longer extends OneOf<RawFrame> {
        Longer() {
            super(
                    RawFrame.binary(new Payload(5, 0).octets()).withForm(Form.TWO),
                    RawFrame.binary(new Payload(5, 0).octets()).withForm(Form.EIGHT),
                    RawFrame.binary(Bytes.EMPTY).withForm(Form.TWO),
                    RawFrame.binary(new Payload(125, 0).octets()).withForm(Form.TWO),
                    RawFrame.binary(new Payload(126, 0).octets()).withForm(Form.EIGHT),
                    RawFrame.binary(new Payload(65_535, 0).octets()).withForm(Form.EIGHT));
        }
    }

    /** 64-bit lengths whose top bit is set. */
    final class TopBit extends OneOf<Long> {
        TopBit() {
            super(Long.MIN_VALUE, -1L, Long.MIN_VALUE + 5);
        }
    }

    @Property
    @Checks("WS-LEN-001")
    default void itWritesTheShortestLength(@ForAll(supplier = Payload.Boundaries.class) Payload payload) {
        Talk.with(peer())
                .titled("A message of " + payload.size() + " octets")
                .send(RawFrame.binary(payload.octets()))
                .expect(Expected.of(
                        "frames whose lengths are in the shortest form",
                        heard -> payload.size() > 125 || !heard.frames().isEmpty()));
    }

    @Property
    @Checks("WS-LEN-002")
    default void aLengthInTooManyOctetsIsRefusedOrRead(
            @ForAll(supplier = Longer.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Expected echo = Expected.echo(new Said(2, frame.payload()));
        Said two = new Said(2, new Payload(256, 0).octets());
        Said eight = new Said(2, new Payload(65_536, 0).octets());
        Talk.with(peer())
                .unless("WS-LEN-003", Talk.with(peer()).send(RawFrame.binary(two.payload())), echoOf(two))
                .unless("WS-LEN-004", Talk.with(peer()).send(RawFrame.binary(eight.payload())), echoOf(eight))
                .fault(frame, 1, "A length that could be written shorter", "not the shortest form")
                .cut(cuts)
                .expect(Expected.fails(1002).orLenient("the echo", heard -> echo.accepts(heard)));
    }

    @Property
    @Checks("WS-LEN-003")
    default void aLengthInTwoOctetsIsUnsignedAndBigEndian(
            @ForAll(supplier = TwoOctets.class) Integer size, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        sized(size, cuts);
    }

    @Property
    @Checks("WS-LEN-004")
    default void aLengthInEightOctetsIsBigEndian(
            @ForAll(supplier = EightOctets.class) Integer size, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        sized(size, cuts);
    }

    private void sized(int size, Cuts cuts) {
        Bytes payload = new Payload(size, 0).octets();
        Talk.with(peer())
                .titled("A message of " + size + " octets")
                .send(RawFrame.text(payload))
                .cut(cuts)
                .expect(echoOf(new Said(1, payload)));
    }

    @Property
    @Checks("WS-LEN-005")
    default void aLengthOf64BitsIsNone(
            @ForAll(supplier = TopBit.class) Long length, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(
                        RawFrame.binary(Bytes.EMPTY).declaring(length),
                        2,
                        "A length of 8 octets whose top bit is set",
                        "the top bit is set")
                .cut(cuts)
                .expect(Expected.fails(1002, 1009));
    }

    @Property
    @Checks("WS-LEN-006")
    default void theLengthDoesNotCountTheMaskingKey(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Said first = new Said(2, payload.octets());
        Talk.with(peer())
                .titled("Two frames, one behind the other")
                .send(RawFrame.binary(payload.octets()), RawFrame.text("next"))
                .cut(cuts)
                .expect(Expected.echo(first, Said.text("next")));
    }

    /** The echo; a peer whose limit is lower says so with 1009. */
    private static Expected echoOf(Said message) {
        Expected echo = Expected.echo(message);
        return message.payload().size() < 4_096
                ? echo
                : echo.orLenient(
                        "1009, if that is beyond its limit",
                        heard -> heard.closeCode() == 1009 && heard.end() != End.OPEN);
    }
}
