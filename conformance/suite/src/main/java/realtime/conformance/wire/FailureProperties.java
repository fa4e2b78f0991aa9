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
import realtime.conformance.session.Talk;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Failing the connection, and what becomes of TCP (RFC 6455 sections 7.1.4 to 7.1.7). */
@Area("closing")
public interface FailureProperties extends PeerProperties {
    /**
     * The beginning of a frame.
     *
     * @param frame what would have come
     * @param header so many octets of its header, without the masking key, at most
     * @param payload so many octets behind the whole header; -1: not even that
     */
    record Beginning(RawFrame frame, int header, int payload) {
        Bytes octets(Role sender) {
            Bytes all = frame.encode(sender);
            int end = all.size() - frame.payload().size() + payload;
            return all.slice(0, payload < 0 ? header : end);
        }
    }

    /** Beginnings after which the stream ends. */
    final class Beginnings extends OneOf<Beginning> {
        Beginnings() {
            super(
                    new Beginning(RawFrame.text("Hello"), 0, -1),
                    new Beginning(RawFrame.text("Hello"), 1, -1),
                    new Beginning(RawFrame.text("Hello"), 2, -1),
                    new Beginning(RawFrame.text("Hello"), 2, 2),
                    new Beginning(RawFrame.text("Hello").more(), 2, 5),
                    new Beginning(RawFrame.binary(new Payload(256, 0).octets()), 3, -1),
                    new Beginning(RawFrame.close(1000, ""), 2, 1));
        }
    }

    /** Texts that are no UTF-8. */
    final class NoText extends OneOf<Bytes> {
        NoText() {
            super(Bytes.hex("ff"), Bytes.hex("c3 28"), Bytes.hex("ed a0 80"), Bytes.hex("c0 80"), Bytes.hex("e2 82"));
        }
    }

    @Property
    @Checks({"WS-FAIL-001", "WS-FAIL-002"})
    default void whoFailsTheConnectionEndsTcp(
            @ForAll(supplier = Mistake.First.class) Mistake mistake, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        fault(mistake).withoutSentinels().cut(cuts).expect(Expected.fails(mistake.codes()));
    }

    @Property(tries = 1)
    @Checks("WS-FAIL-001")
    default void aFailedConnectionEndsEvenIfItsCloseIsNotAnswered() {
        fault(Mistake.RESERVED_OPCODE)
                .withoutAnswer()
                .withoutSentinels()
                .expect(Expected.fails(1002)
                        .orLenient(
                                "a Close, and a wait for its answer",
                                heard -> heard.end() == End.SILENT && heard.closeCode() == 1002));
    }

    @Property
    @Checks("WS-FAIL-003")
    default void nothingBehindAFaultIsRead(
            @ForAll(supplier = Mistake.First.class) Mistake mistake, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        fault(mistake)
                .send(RawFrame.text("behind"), RawFrame.ping(Bytes.latin1("behind")), RawFrame.close(1000, "behind"))
                .cut(cuts)
                .expect(Expected.fails(mistake.codes()));
    }

    @Property
    @Checks("WS-CLC-009")
    default void aProtocolErrorIsCalled1002(
            @ForAll(supplier = Mistake.OfTheProtocol.class) Mistake mistake,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        fault(mistake).cut(cuts).expect(orNoCode(Closed.refused(mistake.codes())));
    }

    @Property
    @Checks("WS-CLC-010")
    default void aTextThatIsNoUtf8IsCalled1007(
            @ForAll(supplier = NoText.class) Bytes text, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .faultWithin(
                        RawFrame.text(text), 0, "A text that is no UTF-8", "no character begins so, or it ends here")
                .cut(cuts)
                .expect(orNoCode(Closed.refused(1007)));
    }

    @Property
    @Checks({"WS-TCP-003", "WS-FAIL-005"})
    default void theEndOfTheStreamEndsTheConnection(@ForAll(supplier = Beginnings.class) Beginning beginning) {
        Bytes begun = beginning.octets(peer().role().peer());
        Talk.with(peer())
                .titled(begun.isEmpty() ? "TCP ends without a Close" : "TCP ends within a frame or a message")
                .raw(begun)
                .finish()
                .expect(Expected.of(
                                "FIN",
                                heard -> heard.end() == End.FIN && heard.close().isEmpty())
                        .orLenient("a Close before it, or a reset", Closed::isOver)
                        .and("no message", heard -> heard.messages().isEmpty())
                        .negative());
    }

    /** A Close without a code says nothing wrong. */
    private static Expected orNoCode(Expected refused) {
        return refused.orLenient(
                "a Close without a code",
                heard -> Closed.isOver(heard) && !heard.answered() && heard.closeCode() == Closed.NO_CODE);
    }

    private Talk fault(Mistake mistake) {
        String title = "A frame that fails the connection: " + mistake.words();
        return Talk.with(peer()).fault(mistake.frame(), mistake.at(), title, mistake.words());
    }
}
