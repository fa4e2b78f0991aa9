package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

// tag::utf8[]
/** Exercise 05.7: find the first octet that cannot be UTF-8, by the rules of {@link Utf8Validator}. */
public final class ValidateUtf8 implements Utf8Validator {
    @Override
    public int feed(Bytes chunk) {
        throw todo("05.7");
    }

    @Override
    public boolean isComplete() {
        throw todo("05.7");
    }
}
// end::utf8[]
