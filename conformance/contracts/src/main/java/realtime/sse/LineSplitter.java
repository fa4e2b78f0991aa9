package realtime.sse;

import java.util.List;
import realtime.wire.Bytes;

/** Exercise 03.2: lines out of octets that may be cut anywhere (HTML section 9.2.5). One serves one connection. */
public interface LineSplitter {
    /**
     * Takes the next octets of the stream and returns the lines that are complete now, without their ends. What is left over
     * is kept for the next call.
     *
     * <p>A line ends with LF, with CR, or with CR LF, which is one end and not two, also if a cut comes between the two.
     * A CR ends its line at once: nobody waits to see whether an LF follows.
     *
     * <p>Example: {@code data: a CR} gives the line {@code data: a}; then {@code LF LF} gives one empty line.
     *
     * <p>The octets are UTF-8, whatever a header field says. A character may be cut. Octets that are none become U+FFFD, as
     * {@link Bytes#utf8} does it, and the stream goes on. A byte order mark ({@code ef bb bf}) is removed at the very start of
     * the stream, once; anywhere else it is a character like any other.
     *
     * <p>We choose to bound what is kept: the octets of one line, without its end, are at most {@code limit}.
     *
     * @param chunk the next octets, perhaps none
     * @throws TooLongException as soon as a line has more than {@code limit} octets, whether or not its end has come; lines
     *     that were complete before it may be lost, and behind the exception the splitter is not called again
     */
    List<String> split(Bytes chunk) throws TooLongException;
}
