package realtime.workbook;

import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ServerHandshakeConformance;

/** All properties of servers, for the one that the command line names. JUnit makes the instances, so the subject is static. */
final class RemoteServer implements ServerHandshakeConformance {
    private static volatile ServerSubject subject;

    static Class<?> of(ServerSubject server) {
        subject = server;
        return RemoteServer.class;
    }

    @Override
    public ServerSubject server() {
        return subject;
    }
}
