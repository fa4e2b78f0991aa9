package realtime.http.message;

import java.util.Optional;
import realtime.wire.Bytes;

/** Exercise 01.4: the line in front of a chunk, with its size (RFC 9112 sections 7.1 and 7.1.1). */
public interface ChunkSizeReader {
    /** The longest line, in octets, its CR LF included. */
    int LIMIT = 1_024;

    /**
     * A line that is complete.
     *
     * @param size how many octets of data follow; 0 ends the data
     * @param octets how many octets the line takes, its CR LF included: the data begin behind them
     */
    record Read(long size, int octets) {}

    /**
     * Reads the line at the start of {@code octets}.
     *
     * <p>The line is a size in hexadecimal digits of either case, at least one, as many leading zeros as you like; then perhaps
     * extensions; then CR LF. Extensions begin with a semicolon, and blanks and tabs may stand in front of it. What they say
     * is not looked at: nobody here knows any. But a line ends only with CR LF, so a CR or a LF alone is an error, and so is
     * any other control character but the tab.
     *
     * <p>Everything else is an error: a sign, {@code 0x}, a blank in front of the digits, no digits, other letters. We choose to
     * refuse blanks that no semicolon follows, too.
     *
     * <p>A size is a number up to 2^63 - 1. A larger one is an error: it must neither become negative nor small.
     *
     * <p>A line may be {@link #LIMIT} octets long, its CR LF included. As soon as {@code LIMIT} octets have come without its end,
     * that is an error: somebody sends extensions without end.
     *
     * <p>Example: {@code "1A;name=value\r\nab"} is the size 26, and the line takes 15 octets. {@code "1A;na"} gives nothing yet.
     *
     * @param octets what has come so far; the line is at its start, whatever follows it
     * @return nothing while the line is not complete
     * @throws BadMessageException with status 400, at the latest when the line has ended, or has {@code LIMIT} octets
     */
    Optional<Read> read(Bytes octets) throws BadMessageException;
}
