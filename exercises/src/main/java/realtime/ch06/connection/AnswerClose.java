package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Closes;
import realtime.websocket.connection.ClosingHandshake;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Role;

// tag::closing[]
/** Exercise 06.3: the closing handshake, by the rules of {@link ClosingHandshake}. */
public final class AnswerClose implements ClosingHandshake {
    @Override
    public Optional<CloseBody> answer(Closes before, CloseBody received) {
        throw todo("06.3");
    }

    @Override
    public boolean endsTcp(Role role, Closes travelled) {
        throw todo("06.3");
    }

    @Override
    public Event.Closed outcome(Closes travelled) {
        throw todo("06.3");
    }
}
// end::closing[]
