package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import realtime.websocket.framing.Masking;
import realtime.wire.Bytes;

// tag::mask[]
/** Exercise 05.4: mask and unmask a payload, by the rules of {@link Masking}. */
public final class Mask implements Masking {
    @Override
    public Bytes apply(Bytes payload, Bytes key) {
        throw todo("05.4");
    }
}
// end::mask[]
