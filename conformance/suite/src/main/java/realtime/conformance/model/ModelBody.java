package realtime.conformance.model;

import java.util.Optional;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyDecoder;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** Exercise 01.6, correct: counts what it may still take. */
public final class ModelBody implements BodyDecoder {
    private final ChunkDataReader data;
    private final HeadReader trailers;
    private long left;
    private boolean inTrailers;

    /** The limit is in octets of data. */
    public ModelBody(ChunkDataReader data, HeadReader trailers, long limit) {
        this.data = data;
        this.trailers = trailers;
        this.left = limit;
    }

    @Override
    public Decoded decode(Bytes chunk) throws BadMessageException {
        Bytes come = Bytes.EMPTY;
        Bytes behind = chunk;
        if (!inTrailers) {
            ChunkDataReader.Read read = data.read(chunk);
            come = read.data();
            if (come.size() > left) {
                throw new BadMessageException(413, "too many data");
            }
            left -= come.size();
            if (read.behind().isEmpty()) {
                return new Decoded(come, Optional.empty());
            }
            inTrailers = true;
            behind = Bytes.latin1("x\r\n").plus(read.behind().get());
        }
        try {
            return new Decoded(come, trailers.read(behind).map(ModelBody::end));
        } catch (MalformedHeadException e) {
            throw new BadMessageException(400, e.getMessage());
        }
    }

    private static End end(HeadReader.Read read) {
        HeaderFields fields = read.head().fields();
        for (String name : UNTRUSTED) {
            fields = fields.without(name);
        }
        return new End(fields, read.rest());
    }
}
