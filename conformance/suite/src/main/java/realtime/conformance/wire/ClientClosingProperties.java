package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Closing, as far as only clients do it (RFC 6455 sections 7.1.1, 7.2.1 and 7.3). */
@Area("closing")
public interface ClientClosingProperties extends PeerProperties {
    /** Dispute D-13: it may have a time limit of its own. */
    @Property(tries = 1)
    @Checks("WS-CLH-010")
    default void theClientWaitsForTheServerToEndTcp() {
        Talk.with(peer())
                .titled("A Close, its answer; then the server takes its time to end TCP")
                .keepingTcp()
                .send(RawFrame.close(1000, ""))
                .awaitClose()
                .withoutPatience()
                .expect(Expected.of(
                                "a Close, and a wait for the end of TCP",
                                heard -> heard.closeCode() == 1000 && heard.end() == End.SILENT)
                        .orLenient(
                                "a Close, and the end of TCP at once",
                                Closed.says(1000).and(Closed::isOver))
                        .orLenient(
                                "an empty Close",
                                heard -> heard.closeCode() == Closed.NO_CODE && heard.end() != End.OPEN));
    }

    @Property(tries = 1)
    @Checks("WS-CLH-015")
    default void anIdleClientStays() {
        Bytes first = Bytes.latin1("still");
        Talk.with(peer())
                .titled("Two pings, and nothing else")
                .send(RawFrame.ping(first))
                .awaitPong(first)
                .send(RawFrame.ping(Bytes.latin1("there?")))
                .expect(Expected.of(
                        "pongs, and no Close",
                        heard -> heard.end() == End.OPEN && heard.close().isEmpty()));
    }

    /** The server dies: what has come of a message is never delivered. */
    @Property
    @Checks({"WS-FAIL-005", "WS-TCP-003"})
    default void theEndOfTcpWithinAMessageDeliversNothing(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("Two frames of a message, and the end of TCP")
                .send(RawFrame.binary(payload.octets()).more())
                .send(RawFrame.continuation(payload.octets()).more())
                .finish()
                .cut(cuts)
                .expect(Expected.of("the end of TCP", Closed::isOver)
                        .and("no message", heard -> heard.messages().isEmpty())
                        .negative());
    }
}
