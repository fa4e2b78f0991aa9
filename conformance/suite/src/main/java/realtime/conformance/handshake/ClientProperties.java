package realtime.conformance.handshake;

import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.ClientSubject;

/** What all properties of clients share: the client. */
@Judges(Role.CLIENT)
public interface ClientProperties {
    /** The client that is judged. */
    ClientSubject client();
}
