package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.RefusedHandshake;
import realtime.conformance.session.Said;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.session.Talk;

/** Closing, as far as only servers do it (RFC 6455 sections 7.1.1 and 7.2.2). */
@Area("closing")
public interface ServerClosingProperties extends PeerProperties {
    /** The client keeps its side of TCP open, and waits. */
    @Property
    @Checks({"WS-CLH-009", "WS-TCP-002"})
    default void theServerEndsTcpFirst(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Said message = new Said(2, payload.octets());
        Talk.with(peer())
                .titled("A message, its echo, a Close; then the client waits for the end of TCP")
                .send(RawFrame.binary(payload.octets()))
                .awaitEcho(message)
                .send(RawFrame.close(1000, ""))
                .cut(cuts)
                .expect(Closed.properly(1000));
    }

    @Property
    @Checks("WS-FAIL-006")
    default void aRefusedHandshakeOpensNothing() {
        if (!(peer() instanceof ServerPeer peer)) {
            throw new Unsupported("it is no server with a handshake of its own");
        }
        Talk.with(peer).hear(); // whoever refuses everybody must not pass
        new RefusedHandshake(peer.server()).expectNobody();
    }
}
