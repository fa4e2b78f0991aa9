package realtime.workbook;

import realtime.conformance.driver.ClientSubject;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.wire.ClientWireConformance;

/** All properties of clients, for the one that the command line names. JUnit makes the instances, so the subject is static. */
final class RemoteClient implements ClientHandshakeConformance, ClientWireConformance {
    private static volatile ClientSubject subject;

    static Class<?> of(ClientSubject client) {
        subject = client;
        return RemoteClient.class;
    }

    @Override
    public ClientSubject client() {
        return subject;
    }

    @Override
    public Peer peer() {
        return new ClientPeer(subject);
    }
}
