package realtime.conformance.connection;

import java.util.Optional;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Closes;
import realtime.websocket.connection.ClosingHandshake;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Role;

/** A closing handshake that answers with 4000, in which the client ends TCP, and that is told as 4999. */
final class OddClosing implements ClosingHandshake {
    @Override
    public Optional<CloseBody> answer(Closes before, CloseBody received) {
        return Optional.of(CloseBody.of(4000));
    }

    @Override
    public boolean endsTcp(Role role, Closes travelled) {
        return role == Role.CLIENT;
    }

    @Override
    public Event.Closed outcome(Closes travelled) {
        return new Event.Closed(4999, "", false);
    }
}
