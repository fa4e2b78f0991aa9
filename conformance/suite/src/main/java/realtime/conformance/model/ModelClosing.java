package realtime.conformance.model;

import java.util.Optional;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Closes;
import realtime.websocket.connection.ClosingHandshake;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Role;

/** Exercise 06.3, correct. */
public final class ModelClosing implements ClosingHandshake {
    @Override
    public Optional<CloseBody> answer(Closes before, CloseBody received) {
        return before.equals(Closes.NONE) ? Optional.of(new CloseBody(received.code(), "")) : Optional.empty();
    }

    @Override
    public boolean endsTcp(Role role, Closes travelled) {
        return role == Role.SERVER
                && travelled.sent().isPresent()
                && travelled.received().isPresent();
    }

    @Override
    public Event.Closed outcome(Closes travelled) {
        if (travelled.received().isEmpty()) {
            return new Event.Closed(1006, "", false);
        }
        CloseBody body = travelled.received().get();
        return new Event.Closed(
                body.code().orElse(1005), body.reason(), travelled.sent().isPresent());
    }
}
