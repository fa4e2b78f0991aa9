package realtime.workbook;

import realtime.conformance.driver.ClientSubject;
import realtime.conformance.handshake.ClientHandshakeConformance;

/** All properties of clients, for the one that the command line names. JUnit makes the instances, so the subject is static. */
final class RemoteClient implements ClientHandshakeConformance {
    private static volatile ClientSubject subject;

    static Class<?> of(ClientSubject client) {
        subject = client;
        return RemoteClient.class;
    }

    @Override
    public ClientSubject client() {
        return subject;
    }
}
