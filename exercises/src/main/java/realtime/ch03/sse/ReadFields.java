package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.sse.Field;
import realtime.sse.FieldReader;

// tag::fields[]
/** Exercise 03.3: what a line of an event stream says, by the rules of {@link FieldReader}. */
public final class ReadFields implements FieldReader {
    @Override
    public Optional<Field> read(String line) {
        throw todo("03.3");
    }
}
// end::fields[]
