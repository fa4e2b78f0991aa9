package realtime.ch01.http;

import java.util.Locale;
import java.util.Optional;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
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
    // tag::solution[]
    private long count; // octets of data so far
    private boolean ended; // the last chunk has come: what follows is the trailer section
    // end::solution[]

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
        // tag::solution[]
        if (ended) {
            return new Decoded(Bytes.EMPTY, end(chunk));
        }
        ChunkDataReader.Read read = data.read(chunk);
        count += read.data().size();
        if (count > limit) {
            throw new BadMessageException(413, "more than " + limit + " octets of data");
        }
        if (read.behind().isEmpty()) {
            return new Decoded(read.data(), Optional.empty());
        }
        ended = true;
        Bytes startLine = Bytes.latin1("trailers\r\n"); // a trailer section is a head without a start line
        return new Decoded(read.data(), end(startLine.plus(read.behind().get())));
        // end::solution[]
    }

    /** The end of the body, if the trailer section is complete with these octets. */
    private Optional<End> end(Bytes octets) throws BadMessageException {
        // tag::solution[]
        try {
            return trailers.read(octets).map(read -> new End(trusted(read.head().fields()), read.rest()));
        } catch (MalformedHeadException e) {
            throw new BadMessageException(400, "the trailer section: " + e.getMessage());
        }
        // end::solution[]
    }

    /** Those fields that may stand in a trailer section. */
    private static HeaderFields trusted(HeaderFields fields) {
        // tag::solution[]
        // HTTP-CHK-006, RFC 9112 section 7.1.2
        return HeaderFields.of(fields.stream()
                .filter(field -> !UNTRUSTED.contains(field.name().toLowerCase(Locale.ROOT)))
                .toList());
        // end::solution[]
    }
}
// end::decoder[]
