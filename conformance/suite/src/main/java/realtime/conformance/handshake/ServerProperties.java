package realtime.conformance.handshake;

import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.ServerSubject;

/** What all properties of servers share: the server. */
@Judges(Role.SERVER)
public interface ServerProperties {
    /** The server that is judged. */
    ServerSubject server();
}
