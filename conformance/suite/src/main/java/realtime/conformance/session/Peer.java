package realtime.conformance.session;

import java.util.Optional;
import realtime.websocket.framing.Role;

/** Who is judged behind the handshake: a server or a client, whatever it is made of. */
public interface Peer {
    /** Its name in reports. */
    String name();

    /** What it is. */
    Role role();

    /**
     * A fresh connection with its handshake done.
     *
     * @param offer the extension that the suite's side asks for or answers with; empty for none
     * @throws realtime.conformance.Violation if the plain handshake does not open
     * @throws realtime.conformance.Unsupported if it does not agree on the extension
     */
    Session open(String offer);

    /** Somebody known who says what it does in the same conversation; there may be nobody. */
    default Optional<Peer> witness() {
        return Optional.empty();
    }
}
