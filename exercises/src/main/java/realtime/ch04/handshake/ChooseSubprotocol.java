package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.SubprotocolSelector;

// tag::subprotocol[]
/** Exercise 04.3: choose one of the offered subprotocols, by the rules of {@link SubprotocolSelector}. */
public final class ChooseSubprotocol implements SubprotocolSelector {
    @Override
    public Optional<String> select(List<String> offerLines, Set<String> supported) throws MalformedFieldException {
        throw todo("04.3");
    }
}
// end::subprotocol[]
