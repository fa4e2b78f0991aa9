package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

// tag::sizes[]
/** Exercise 01.4: the line in front of a chunk, by the rules of {@link ChunkSizeReader}. */
public final class ChunkSizes implements ChunkSizeReader {
    @Override
    public Optional<Read> read(Bytes octets) throws BadMessageException {
        throw todo("01.4");
    }

    /** The number that these hexadecimal digits are. */
    private static long size(String digits) throws BadMessageException {
        throw todo("01.4");
    }
}
// end::sizes[]
