package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.http.HeaderFields;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyDecoder;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

// tag::decoder[]
/** Exercise 01.6: a whole chunked body, by the rules of {@link BodyDecoder}. */
public final class DecodeChunked implements BodyDecoder {
    private final ChunkDataReader data;
    private final HeadReader trailers;
    private final long limit;

    /**
     * @param data 01.5: it finds the data
     * @param trailers 01.2: it reads the trailer section
     * @param limit the most octets of data
     */
    public DecodeChunked(ChunkDataReader data, HeadReader trailers, long limit) {
        this.data = data;
        this.trailers = trailers;
        this.limit = limit;
    }

    @Override
    public Decoded decode(Bytes chunk) throws BadMessageException {
        throw todo("01.6");
    }

    /** The end of the body, if the trailer section is complete with these octets. */
    private Optional<End> end(Bytes octets) throws BadMessageException {
        throw todo("01.6");
    }

    /** Those fields that may stand in a trailer section. */
    private static HeaderFields trusted(HeaderFields fields) {
        throw todo("01.6");
    }
}
// end::decoder[]
