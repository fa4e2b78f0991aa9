package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** What a Close frame carries (RFC 6455 section 5.5.1). */
@Area("closing")
public interface CloseFrameProperties extends PeerProperties {
    /** Reasons that fit into a control frame: it has 125 octets, and the code takes two. */
    final class Reasons extends OneOf<String> {
        Reasons() {
            super(
                    "bye",
                    "",
                    "b",
                    "x".repeat(122),
                    "x".repeat(123),
                    "\u00e4\u20ac\ud83d\ude00",
                    "\u20ac".repeat(41),
                    "\u0000\uffff");
        }
    }

    /** Octets that are no UTF-8. */
    final class NoText extends OneOf<Bytes> {
        NoText() {
            super(
                    Bytes.hex("ce ba ed a0 80"),
                    Bytes.hex("ff"),
                    Bytes.hex("80"),
                    Bytes.hex("c3"),
                    Bytes.hex("e2 82"),
                    Bytes.hex("c0 af"),
                    Bytes.hex("f4 90 80 80"),
                    Bytes.latin1("bye").plus(Bytes.hex("f0 9f 98")));
        }
    }

    /** Single octets. */
    final class AnOctet extends OneOf<Bytes> {
        AnOctet() {
            super(Bytes.hex("03"), Bytes.hex("00"), Bytes.hex("ff"), Bytes.hex("e8"), Bytes.hex("0f"));
        }
    }

    @Property
    @Checks({"WS-CLF-001", "WS-CLH-002"})
    default void anEmptyCloseIsAnswered(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("A Close without a code")
                .send(RawFrame.close(Bytes.EMPTY))
                .cut(cuts)
                .expect(Closed.properly(Closed.NO_CODE));
    }

    @Property
    @Checks("WS-CLF-002")
    default void aCloseOfOneOctetIsRefused(
            @ForAll(supplier = AnOctet.class) Bytes payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(RawFrame.close(payload), 1, "A Close of a single octet", "a code takes two octets")
                .cut(cuts)
                .expect(Closed.refused(1002));
    }

    @Property
    @Checks("WS-CLF-003")
    default void aReasonOfUpTo123OctetsIsRead(
            @ForAll(supplier = Reasons.class) String reason, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        int size = Bytes.utf8(reason).size();
        Talk.with(peer())
                .titled("A Close with a reason of " + size + (size == 1 ? " octet" : " octets"))
                .send(RawFrame.close(1000, reason))
                .cut(cuts)
                .expect(Closed.properly(1000));
    }

    @Property
    @Checks("WS-CLF-004")
    default void aReasonThatIsNoTextIsRefused(
            @ForAll(supplier = NoText.class) Bytes reason, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        RawFrame close = RawFrame.close(Bytes.hex("03 e8").plus(reason));
        Talk.with(peer())
                .faultWithin(close, 2, "A Close whose reason is no UTF-8", "the reason begins here")
                .cut(cuts)
                .expect(Closed.refused(1007, 1002));
    }
}
