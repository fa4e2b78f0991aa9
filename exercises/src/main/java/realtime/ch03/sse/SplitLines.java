package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import java.util.List;
import realtime.sse.LineSplitter;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;

// tag::splitter[]
/** Exercise 03.2: lines out of octets that may be cut anywhere, by the rules of {@link LineSplitter}. */
public final class SplitLines implements LineSplitter {
    private final int limit;

    /** @param limit the most octets of a line, without its end */
    public SplitLines(int limit) {
        this.limit = limit;
    }

    @Override
    public List<String> split(Bytes chunk) throws TooLongException {
        throw todo("03.2");
    }
}
// end::splitter[]
