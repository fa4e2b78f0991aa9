package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.websocket.connection.PingPong;
import realtime.websocket.framing.Frame;

// tag::pings[]
/** Exercise 06.1: answer a ping with a pong, by the rules of {@link PingPong}. */
public final class AnswerPings implements PingPong {
    @Override
    public Optional<Frame.Pong> answer(Frame.Control received, boolean closeReceived) {
        throw todo("06.1");
    }
}
// end::pings[]
