package realtime.websocket;

import java.util.Optional;
import realtime.http.MalformedHeadException;
import realtime.wire.Bytes;

/**
 * Exercise 04.10, starred: read the answer off the stream, and lose nothing of what follows it (RFC 6455 section 4.2.2, last
 * paragraph: the server may send at once). One reader serves one connection.
 */
public interface ResponseReader {
    /** The longest head that is read, in octets, its empty line included. */
    int LIMIT = 8_192;

    /**
     * Takes the next octets of the connection, however TCP has cut them.
     *
     * <p>The head ends with the first empty line ({@code CR LF CR LF}), which may be cut anywhere. Once it is complete the
     * reader returns it ({@link realtime.http.ResponseHead#parse} reads it), with all octets behind it. It is not called again
     * after that.
     *
     * <p>A field value may hold octets from 80 to FF, which are no text in UTF-8: count octets, not characters.
     *
     * <p>A head may be {@link #LIMIT} octets long, its empty line included. As soon as {@code LIMIT} octets have come without
     * the end of the head, it is too long. The limit is the head's: what follows the head does not count, however much it is.
     *
     * <p>Example: the chunks {@code "HTTP/1.1 101 Switching Protocols\r\n\r"} and {@code "\n"}, {@code 81 02 68 69} in one
     * piece, give nothing, then the head with the rest {@code 81 02 68 69}.
     *
     * @param chunk at least one octet
     * @return nothing while the head is not complete
     * @throws MalformedHeadException if the head breaks the grammar, or is too long (position: {@code LIMIT})
     */
    Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException;
}
