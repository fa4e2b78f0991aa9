package realtime.http.message;

import java.util.Optional;
import realtime.http.MalformedHeadException;
import realtime.wire.Bytes;

/**
 * Exercise 01.2: the head of a message, out of octets that TCP may cut anywhere (RFC 9112 sections 2.2 and 5). One reader reads
 * one head.
 */
public interface HeadReader {
    /**
     * A head that is complete.
     *
     * @param head its start line and its fields
     * @param rest what had already come behind the empty line: the body, or the next message
     */
    record Read(Head head, Bytes rest) {}

    /**
     * Takes the next octets of the connection. The reader is not called again once it has returned the head or thrown.
     *
     * <p>A head is a start line, then field lines, then an empty line. A line ends with CR LF. Octets are octets: one that is
     * 80 or above is a character of ISO-8859-1, and never ends a line. Empty lines in front of the start line are skipped.
     *
     * <p>We choose to refuse a LF without a CR in front of it, and a CR without a LF behind it: where two readers in a row see
     * different lines, one of them can be deceived. The standard would let a reader take the LF alone for a line end, and the
     * CR alone for a blank.
     *
     * <p>A field line is a name, a colon and a value. The name is a token ({@link realtime.http.Tokens#isToken}) and ends at
     * the colon: a blank between them is refused. Blanks and tabs around the value are no part of it. A control character in
     * it (below 20 hexadecimal, or 7F) is refused, but for the tab.
     *
     * <p>A line that begins with a blank or a tab goes on with the value of the field above it: a fold. The two are joined by
     * one blank, and again blanks and tabs around the whole are no part of it. Right behind the start line there is nothing to
     * go on with: there it is refused.
     *
     * <p>A head may have as many octets as its limit, with the empty lines in front and the empty line that ends it. As soon as
     * that many have come without its end, it is too long. What follows the head does not count.
     *
     * <p>Example: the chunks {@code "GET / HTTP/1.1\r\nHos"} and {@code "t: a \r\n\r\nabc"} give nothing, then the start line
     * {@code GET / HTTP/1.1} with the field {@code Host: a}, and the rest {@code abc}.
     *
     * <p>Out of scope: what the start line says, and which fields there must be.
     *
     * @param chunk the next octets, perhaps none
     * @return nothing while the head is not complete
     * @throws MalformedHeadException if the head breaks a rule, at the latest when the line that breaks it has ended; or if it is
     *     too long (position: the limit)
     */
    Optional<Read> read(Bytes chunk) throws MalformedHeadException;
}
