package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import realtime.http.HeaderFields;
import realtime.http.message.ChunkEncoder;
import realtime.wire.Bytes;

// tag::encoder[]
/** Exercise 01.7: a body whose length nobody knows yet, by the rules of {@link ChunkEncoder}. */
public final class EncodeChunks implements ChunkEncoder {
    @Override
    public Bytes chunk(Bytes data) {
        throw todo("01.7");
    }

    @Override
    public Bytes end(HeaderFields trailers) {
        throw todo("01.7");
    }
}
// end::encoder[]
