package realtime.conformance.session;

import java.util.List;
import java.util.Optional;
import realtime.conformance.driver.Service;
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

    /** The same peer with an application that does more than echo; nothing if it is not known to have it. */
    default Optional<Peer> at(Service service) {
        return Optional.empty();
    }

    /** Whether it sends back what it gets; not every application does. */
    default boolean echoes() {
        return true;
    }

    /** Whether it is known to send nothing back: a client need not be an echo. */
    default boolean isMute() {
        return false;
    }

    /** Of an application with {@link Service#LIMITED}, the longest message, in octets; 0 if that is not known, and of others. */
    default int limit() {
        return 0;
    }

    /** Whether it is spoken to over TLS. */
    default boolean isSecure() {
        return false;
    }

    /** The messages that it sends by itself on every new connection; usually none. */
    default List<Said> greeting() {
        return List.of();
    }

    /** Somebody known who says what it does in the same conversation; there may be nobody. */
    default Optional<Peer> witness() {
        return Optional.empty();
    }
}
