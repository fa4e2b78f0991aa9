package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

// tag::data[]
/** Exercise 01.5: data out of chunks, by the rules of {@link ChunkDataReader}. */
public final class ChunkData implements ChunkDataReader {
    private final ChunkSizeReader sizes;

    /** @param sizes 01.4: it reads every size */
    public ChunkData(ChunkSizeReader sizes) {
        this.sizes = sizes;
    }

    @Override
    public Read read(Bytes chunk) throws BadMessageException {
        throw todo("01.5");
    }
}
// end::data[]
