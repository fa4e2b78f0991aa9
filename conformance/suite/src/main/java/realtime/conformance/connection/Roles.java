package realtime.conformance.connection;

import realtime.conformance.generate.OneOf;
import realtime.websocket.framing.Role;

/** Both roles, the server first. */
final class Roles extends OneOf<Role> {
    Roles() {
        super(Role.SERVER, Role.CLIENT);
    }
}
