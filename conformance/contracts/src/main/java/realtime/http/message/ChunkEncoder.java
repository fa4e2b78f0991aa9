package realtime.http.message;

import realtime.http.HeaderFields;
import realtime.wire.Bytes;

/** Exercise 01.7: a body whose length nobody knows yet (RFC 9112 section 7.1). */
public interface ChunkEncoder {
    /**
     * One chunk with these data: its size in hexadecimal digits, without leading zeros, CR LF, the data, CR LF. No data make no
     * chunk: a chunk of size 0 would end the body.
     *
     * <p>Example: {@code Hello} becomes {@code "5\r\nHello\r\n"}; no data become no octets.
     */
    Bytes chunk(Bytes data);

    /**
     * The end of the body: the last chunk, the trailer fields if there are any, and the empty line.
     *
     * <p>Example: without trailers {@code "0\r\n\r\n"}; with one {@code "0\r\nX-Sum: 7\r\n\r\n"}.
     *
     * @param trailers in their order
     * @throws IllegalArgumentException if a value holds a CR, a LF or a NUL, or a name is no token: it would end its line, and the
     *     sender would say what it does not know
     */
    Bytes end(HeaderFields trailers);
}
