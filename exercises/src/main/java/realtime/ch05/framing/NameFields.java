package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import realtime.websocket.framing.FieldNamer;
import realtime.websocket.framing.FirstOctets;

// tag::names[]
/** Exercise 05.1: name the fields in the first two octets of a frame, by the rules of {@link FieldNamer}. */
public final class NameFields implements FieldNamer {
    @Override
    public FirstOctets name(int first, int second) {
        throw todo("05.1");
    }
}
// end::names[]
