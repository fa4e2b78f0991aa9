package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import realtime.websocket.framing.InPlaceMasking;

// tag::fast-mask[]
/** Exercise 05.5, starred: mask in place, many octets a step, by the rules of {@link InPlaceMasking}. */
public final class FastMask implements InPlaceMasking {
    @Override
    public void apply(byte[] octets, int from, int to, int key, long position) {
        throw todo("05.5");
    }
}
// end::fast-mask[]
