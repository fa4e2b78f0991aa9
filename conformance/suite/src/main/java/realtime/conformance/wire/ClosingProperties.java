package realtime.conformance.wire;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** The closing handshake that the other side begins (RFC 6455 sections 5.5.1 and 7.1). */
@Area("closing")
public interface ClosingProperties extends PeerProperties {
    /** Closes that begin a closing handshake. */
    final class Closes extends OneOf<RawFrame> {
        Closes() {
            super(
                    RawFrame.close(1000, ""),
                    RawFrame.close(1001, "gone"),
                    RawFrame.close(4000, "bye"),
                    RawFrame.close(Bytes.EMPTY));
        }
    }

    /** What may come behind a Close, and must not be heard. */
    final class Behind extends OneOf<List<RawFrame>> {
        Behind() {
            super(
                    List.of(RawFrame.text("too late")),
                    List.of(RawFrame.ping(Bytes.latin1("too late"))),
                    List.of(RawFrame.binary(Bytes.EMPTY), RawFrame.ping(Bytes.EMPTY), RawFrame.text("too late")),
                    List.of(RawFrame.pong(Bytes.EMPTY)),
                    List.of(RawFrame.text("too ").more(), RawFrame.continuation(Bytes.latin1("late"))));
        }
    }

    @Property
    @Checks({"WS-CLH-001", "WS-CLH-008", "WS-CLH-003"})
    default void aCloseIsAnsweredAndTcpEnds(
            @ForAll(supplier = Closes.class) RawFrame close, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("A Close on an idle connection")
                .send(close)
                .cut(cuts)
                .expect(Closed.properly(code(close)));
    }

    @Property
    @Checks("WS-CLH-003")
    default void aCloseBehindAMessageIsAnswered(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Said message = new Said(2, payload.octets());
        Talk.with(peer())
                .titled("A message, and a Close right behind it")
                .send(RawFrame.binary(payload.octets()), RawFrame.close(1000, ""))
                .cut(cuts)
                .expect(Closed.properly(1000).and("the echo before it, or none", heard -> List.of(message)
                        .containsAll(heard.messages())));
    }

    @Property
    @Checks({"WS-CLH-004", "WS-CLH-006", "WS-PNG-007"})
    default void nothingBehindACloseIsAnswered(
            @ForAll(supplier = Behind.class) List<RawFrame> behind, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("A Close, and frames behind it")
                .send(RawFrame.close(1000, ""))
                .send(behind)
                .cut(cuts)
                .expect(Closed.properly(1000)
                        .orLenient(
                                "a pong before the Close",
                                Closed.says(1000).and(Closed::isOver).and(heard -> !heard.pongs()
                                        .isEmpty()))
                        .and("no echo", heard -> heard.messages().isEmpty()));
    }

    @Property
    @Checks("WS-CLH-006")
    default void aMessageInProgressIsGivenUp(
            @ForAll(supplier = Closes.class) RawFrame close, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("A Close between two fragments, and then the second")
                .send(RawFrame.text("never ").more(), close, RawFrame.continuation(Bytes.latin1("said")))
                .cut(cuts)
                .expect(Closed.properly(code(close))
                        .and("no echo", heard -> heard.messages().isEmpty()));
    }

    @Property
    @Checks("WS-CLH-005")
    default void aSecondCloseIsNotAnswered(
            @ForAll(supplier = Closes.class) RawFrame close, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("Two Close frames")
                .send(close, RawFrame.close(1000, "once more"))
                .cut(cuts)
                .expect(Closed.properly(code(close)));
    }

    @Property
    @Checks("WS-TCP-001")
    default void tcpEndsCleanlyWhateverIsStillUnread(@ForAll(supplier = Payload.Any.class) Payload payload) {
        RawFrame more = RawFrame.binary(payload.octets());
        Talk.with(peer())
                .titled("A Close, and more behind it that nobody wants")
                .send(RawFrame.close(1000, ""), more, more, more, RawFrame.binary(new Payload(20_000, 0).octets()))
                .cut(Cuts.at(8))
                .expect(Closed.properly(1000)
                        .and("no echo", heard -> heard.messages().isEmpty()));
    }

    private static int code(RawFrame close) {
        return close.closeCode().orElse(Closed.NO_CODE);
    }
}
