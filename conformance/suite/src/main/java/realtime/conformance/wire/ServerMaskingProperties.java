package realtime.conformance.wire;

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

/** Masking, seen by a server (RFC 6455 sections 5.1 and 5.3). */
@Area("framing")
public interface ServerMaskingProperties extends PeerProperties {
    /** Frames that a client must not send like this. */
    final class Unmasked extends OneOf<RawFrame> {
        Unmasked() {
            super(
                    RawFrame.text("Hello").wronglyMasked(),
                    RawFrame.binary(Bytes.hex("00 ff")).wronglyMasked(),
                    RawFrame.text("").wronglyMasked(),
                    RawFrame.ping(Bytes.latin1("Hello")).wronglyMasked(),
                    RawFrame.pong(Bytes.EMPTY).wronglyMasked(),
                    RawFrame.close(1000, "").wronglyMasked(),
                    RawFrame.text("Hel").more().wronglyMasked(),
                    RawFrame.binary(new Payload(126, 0).octets()).wronglyMasked());
        }
    }

    /** Masking keys. */
    final class AnyKeys extends OneOf<Bytes> {
        AnyKeys() {
            super(
                    RawFrame.KEY,
                    Bytes.hex("00 00 00 00"),
                    Bytes.hex("ff ff ff ff"),
                    Bytes.hex("61 62 63 64"),
                    Bytes.hex("00 00 00 01"),
                    Bytes.hex("80 00 00 00"),
                    Bytes.hex("01 02 03 04"));
        }
    }

    @Property
    @Checks({"WS-MSK-003", "WS-MSK-004"})
    default void anUnmaskedFrameClosesTheConnection(
            @ForAll(supplier = Unmasked.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(frame, 1, "A frame of a client that is not masked", "MASK is 0")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("WS-MSK-005")
    default void itMasksNothing(@ForAll(supplier = Payload.Any.class) Payload payload) {
        Talk.with(peer())
                .titled("A message and a ping")
                .send(RawFrame.binary(payload.octets()), RawFrame.ping(Bytes.latin1("ping")))
                .expect(Expected.echo(new Said(2, payload.octets())));
    }

    @Property
    @Checks({"WS-MSK-009", "WS-MSK-007"})
    default void anyKeyIsTakenOff(
            @ForAll(supplier = AnyKeys.class) Bytes key,
            @ForAll(supplier = Payload.Any.class) Payload payload,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes octets = payload.octets();
        Talk.with(peer())
                .titled("Two messages with the masking key " + key)
                .send(RawFrame.binary(octets).withKey(key))
                .send(RawFrame.text("abcdefg").withKey(key))
                .cut(cuts)
                .expect(Expected.echo(new Said(2, octets), Said.text("abcdefg")));
    }

    @Property
    @Checks("WS-MSK-007")
    default void everyFrameOfAMessageHasAKeyOfItsOwn(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes octets = new Payload(12 + payload.size(), payload.seed()).octets();
        RawFrame first = RawFrame.binary(octets.slice(0, 5)).more();
        RawFrame last = RawFrame.continuation(octets.from(5));
        Expected echo = Expected.echo(new Said(2, octets));
        Talk.with(peer())
                .titled("A message in two frames with two keys")
                .send(first.withKey(Bytes.hex("01 02 03 04")), last.withKey(Bytes.hex("a0 b0 c0 d0")))
                .cut(cuts)
                .unless("WS-FRG-002", Talk.with(peer()).send(first, last), echo)
                .expect(echo);
    }
}
