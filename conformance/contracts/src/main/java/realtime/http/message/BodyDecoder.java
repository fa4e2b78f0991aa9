package realtime.http.message;

import java.util.Optional;
import java.util.Set;
import realtime.http.HeaderFields;
import realtime.wire.Bytes;

/**
 * Exercise 01.6: a whole chunked body: data, trailers, limits (RFC 9112 sections 7.1.2 and 7.1.3).
 *
 * <p>A decoder is made of two parts. The {@link ChunkDataReader} that is handed in finds the data; the {@link HeadReader} that is
 * handed in reads the trailer section, which is a head without a start line. What they say counts.
 */
public interface BodyDecoder {
    /** Fields that say something about framing, routing or who is asking: in a trailer section nobody may believe them. */
    Set<String> UNTRUSTED =
            Set.of("content-length", "transfer-encoding", "host", "authorization", "connection", "trailer");

    /**
     * The end of a body.
     *
     * @param trailers the trailer fields, without those of {@link #UNTRUSTED}
     * @param rest what had already come behind the body: the next message
     */
    record End(HeaderFields trailers, Bytes rest) {}

    /**
     * What came of some octets.
     *
     * @param data the data among them
     * @param end once the body is complete
     */
    record Decoded(Bytes data, Optional<End> end) {}

    /**
     * Takes the next octets of the connection. It is not called again once {@link Decoded#end} is there, or it has thrown.
     *
     * <p>Behind the last chunk's line comes the trailer section: field lines, perhaps none, then an empty line. It is read by the
     * rules of a head, and a trailer section that breaks them is status 400. Names are compared without regard to case.
     *
     * <p>A body has a limit. As soon as more data have come than the limit allows, that is status 413.
     *
     * <p>Example: with the limit 5, {@code "5\r\nHello\r\n0\r\nX-Sum: 7\r\nHost: b\r\n\r\nGET"} gives the data {@code Hello} and
     * the end, with the trailer {@code X-Sum: 7} and the rest {@code GET}.
     *
     * @param chunk the next octets, perhaps none
     * @throws BadMessageException with status 413 if there are too many data, with 400 if the trailer section breaks a rule; or what
     *     the reader of data has thrown
     */
    Decoded decode(Bytes chunk) throws BadMessageException;
}
