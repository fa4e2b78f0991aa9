package realtime.ch06.connection;

import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ServerWireConformance;

/** The exercises of chapters 05 and 06 put together: a whole server behind the suite's own handshake. */
class TogetherTest implements ServerWireConformance {
    @Override
    public Peer peer() {
        return new ServerPeer(MemoryServers.echo("yours", AllPieces::endpoint));
    }
}
