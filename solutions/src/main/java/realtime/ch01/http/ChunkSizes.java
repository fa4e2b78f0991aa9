package realtime.ch01.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

// tag::sizes[]
/** Exercise 01.4: the line in front of a chunk, by the rules of {@link ChunkSizeReader}. */
public final class ChunkSizes implements ChunkSizeReader {
    // tag::solution[]
    // HTTP-CHK-003 and -004, RFC 9112 sections 7.1 and 7.1.1: digits, then perhaps extensions without control
    // characters
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]+)([ \\t]*;[^\\x00-\\x08\\x0A-\\x1F\\x7F]*)?");
    private static final Bytes LINE_END = Bytes.latin1("\r\n");

    // end::solution[]
    @Override
    public Optional<Read> read(Bytes octets) throws BadMessageException {
        // tag::solution[]
        Bytes seen = octets.slice(0, Math.min(octets.size(), LIMIT));
        int end = seen.indexOf(LINE_END);
        if (end < 0) {
            if (seen.size() == LIMIT) { // HTTP-CHK-005, RFC 9112 section 7.1.1
                throw new BadMessageException(400, "the line of a chunk does not end");
            }
            return Optional.empty();
        }
        Matcher line = LINE.matcher(seen.slice(0, end).latin1());
        if (!line.matches()) {
            throw new BadMessageException(400, "no size of a chunk");
        }
        return Optional.of(new Read(size(line.group(1)), end + 2));
        // end::solution[]
    }

    /** The number that these hexadecimal digits are. */
    private static long size(String digits) throws BadMessageException {
        // tag::solution[]
        long size = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (size >> 59 != 0) { // HTTP-CHK-002, RFC 9112 section 7.1: one digit more would not fit
                throw new BadMessageException(400, "a chunk of more than 2^63 - 1 octets");
            }
            size = size << 4 | Character.digit(digits.charAt(i), 16);
        }
        return size;
        // end::solution[]
    }
}
// end::sizes[]
