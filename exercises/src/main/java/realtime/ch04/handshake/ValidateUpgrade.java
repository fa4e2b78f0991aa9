package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import java.util.Set;
import realtime.http.RequestHead;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.Refusal;

// tag::validate[]
/** Exercise 04.2: find the first reason to refuse a handshake, by the table of {@link HandshakeValidator}. */
public final class ValidateUpgrade implements HandshakeValidator {
    @Override
    public Optional<Refusal> check(RequestHead request, Set<String> allowedOrigins) {
        throw todo("04.2");
    }
}
// end::validate[]
