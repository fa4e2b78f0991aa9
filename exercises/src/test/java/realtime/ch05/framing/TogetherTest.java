package realtime.ch05.framing;

import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.model.ModelEndpoint;
import realtime.conformance.model.ModelParts;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ServerWireConformance;
import realtime.websocket.connection.Pieces;

/** The exercises of chapter 05 put together: a whole server, with the suite's own handshake and closing handshake. */
class TogetherTest implements ServerWireConformance {
    private static final Pieces PIECES = ModelParts.withFraming(
            rules -> new DecodeFrames(new ReadHeader(), new Mask(), rules),
            limit -> new AssembleMessages(ValidateUtf8::new, limit),
            new WriteHeader(),
            new Mask());

    @Override
    public Peer peer() {
        return new ServerPeer(MemoryServers.echo("yours", terms -> new ModelEndpoint(PIECES, terms)));
    }
}
