package realtime.workbook;

import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ServerWireConformance;

/** All properties of servers, for the one that the command line names. JUnit makes the instances, so the subject is static. */
final class RemoteServer implements ServerHandshakeConformance, ServerWireConformance {
    private static volatile ServerSubject subject;

    static Class<?> of(ServerSubject server) {
        subject = server;
        return RemoteServer.class;
    }

    @Override
    public ServerSubject server() {
        return subject;
    }

    @Override
    public Peer peer() {
        return new ServerPeer(subject);
    }
}
