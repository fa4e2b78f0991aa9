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
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Heard;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Control frames, pings and pongs (RFC 6455 section 5.5). */
@Area("framing")
public interface ControlFrameProperties extends PeerProperties {
    /** Control frames that are too long. */
    final class TooLong extends OneOf<RawFrame> {
        TooLong() {
            super(
                    RawFrame.ping(new Payload(126, 0).octets()),
                    RawFrame.pong(new Payload(126, 0).octets()),
                    RawFrame.close(Bytes.hex("03 e8").plus(new Payload(124, 0).octets())),
                    RawFrame.ping(new Payload(65_536, 0).octets()),
                    RawFrame.ping(new Payload(127, 0).octets()));
        }
    }

    /** Control frames without FIN. */
    final class Fragments extends OneOf<RawFrame> {
        Fragments() {
            super(
                    RawFrame.ping(Bytes.latin1("half")).more(),
                    RawFrame.ping(Bytes.EMPTY).more(),
                    RawFrame.pong(Bytes.EMPTY).more(),
                    RawFrame.close(Bytes.EMPTY).more());
        }
    }

    /** What a ping may carry. */
    final class PingPayloads extends OneOf<Bytes> {
        PingPayloads() {
            super(
                    Bytes.latin1("ping"),
                    Bytes.EMPTY,
                    Bytes.latin1("a"),
                    new Payload(124, 0).octets(),
                    new Payload(125, 0).octets(),
                    Bytes.hex("00"));
        }
    }

    /** Octets that are no UTF-8. */
    final class NoText extends OneOf<Bytes> {
        NoText() {
            super(Bytes.hex("ff fe fd"), Bytes.hex("ed a0 80"), Bytes.hex("c3"), new Payload(125, 2).octets());
        }
    }

    @Property
    @Checks("WS-CTL-002")
    default void aLongControlFrameFailsTheConnection(
            @ForAll(supplier = TooLong.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(frame, 1, "A control frame of " + frame.payload().size() + " octets", "125 at most")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("WS-CTL-003")
    default void aControlFrameInFragmentsFailsTheConnection(
            @ForAll(supplier = Fragments.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(frame, 0, "A control frame without FIN", "FIN is 0")
                .send(RawFrame.continuation(Bytes.latin1("rest")))
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks({"WS-PNG-003", "WS-PNG-001"})
    default void aPongRepeatsItsPing(
            @ForAll(supplier = PingPayloads.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("A ping of " + payload.size() + " octets")
                .send(RawFrame.ping(payload))
                .awaitPong(payload)
                .cut(cuts)
                .expect(onePong(payload));
    }

    @Property
    @Checks("WS-TXT-013")
    default void aPingMayCarryAnyOctets(
            @ForAll(supplier = NoText.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("A ping whose payload is no UTF-8")
                .send(RawFrame.ping(payload))
                .awaitPong(payload)
                .cut(cuts)
                .expect(onePong(payload));
    }

    @Property
    @Checks("WS-CTL-001")
    default void itsControlFramesAreShort(@ForAll(supplier = PingPayloads.class) Bytes payload) {
        Talk.with(peer())
                .titled("A ping of " + payload.size() + " octets")
                .send(RawFrame.ping(payload))
                .expect(Expected.of(
                        "control frames of 125 octets at most",
                        heard -> !heard.frames().isEmpty() || heard.sentinel()));
    }

    /** Other empty pongs may be signs of life. */
    private static Expected onePong(Bytes payload) {
        return Expected.of(
                "one pong with the same octets",
                heard -> heard.end() == End.OPEN
                        && heard.pongs().contains(payload)
                        && (payload.isEmpty() || heard.pongs().size() == 1)
                        && heard.messages().isEmpty());
    }

    @Property
    @Checks("WS-PNG-004")
    default void ofSeveralPingsTheLastIsAnswered(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<RawFrame> pings = new ArrayList<>();
        List<Bytes> payloads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            payloads.add(Bytes.latin1("ping " + i));
            pings.add(RawFrame.ping(payloads.getLast()));
        }
        Talk.with(peer())
                .titled("Ten pings at once")
                .send(pings)
                .cut(cuts)
                .expect(Expected.of(
                        "pongs in the order of the pings, the last among them",
                        heard -> heard.end() == End.OPEN && isSelection(heard, payloads)));
    }

    /** With sentinels behind, the sentinel's ping is the last: those before it may all be skipped. */
    private static boolean isSelection(Heard heard, List<Bytes> payloads) {
        int at = 0;
        for (Bytes pong : heard.pongs()) {
            int found = payloads.subList(at, payloads.size()).indexOf(pong);
            if (found < 0) {
                return false;
            }
            at += found + 1;
        }
        return true;
    }

    @Property
    @Checks("WS-PNG-005")
    default void aPongThatNobodyAskedForIsIgnored(
            @ForAll(supplier = PingPayloads.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("A pong without a ping, then a message")
                .send(RawFrame.pong(payload), RawFrame.text("next"))
                .cut(cuts)
                .expect(Expected.of(
                        "the echo of the message, and no answer to the pong",
                        heard -> heard.end() == End.OPEN
                                && (payload.isEmpty() || heard.pongs().isEmpty())
                                && heard.messages().equals(List.of(Said.text("next")))));
    }

    @Property
    @Checks("WS-PNG-002")
    default void aPingDuringALongMessageIsAnsweredSoon(@ForAll(supplier = Payload.Any.class) Payload payload) {
        Bytes word = Bytes.latin1("now");
        Talk.with(peer())
                .titled("A ping while a message is on its way")
                .send(RawFrame.binary(payload.octets()).more(), RawFrame.ping(word))
                .awaitPong(word)
                .send(RawFrame.continuation(Bytes.EMPTY))
                .expect(Expected.echo(new Said(2, payload.octets())));
    }
}
