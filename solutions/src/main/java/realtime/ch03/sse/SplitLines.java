package realtime.ch03.sse;

import java.util.ArrayList;
import java.util.List;
import realtime.sse.LineSplitter;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

// tag::splitter[]
/** Exercise 03.2: lines out of octets that may be cut anywhere, by the rules of {@link LineSplitter}. */
public final class SplitLines implements LineSplitter {
    private final int limit;
    // tag::solution[]
    private static final Bytes MARK = Bytes.hex("ef bb bf");
    private final BytesBuilder line = new BytesBuilder(); // that has not ended yet
    private boolean first = true; // no line has ended yet
    private boolean afterReturn; // the last octet was CR
    // end::solution[]

    /** @param limit the most octets of a line, without its end */
    public SplitLines(int limit) {
        this.limit = limit;
    }

    @Override
    public List<String> split(Bytes chunk) throws TooLongException {
        // tag::solution[]
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < chunk.size(); i++) {
            int octet = chunk.at(i);
            if (octet == '\n' && afterReturn) { // SSE-LIN-002, HTML section 9.2.6: the second half of CR LF
                from = i + 1;
            } else if (octet == '\r' || octet == '\n') { // SSE-LIN-001
                keep(chunk.slice(from, i));
                lines.add(text(line.take()));
                from = i + 1;
            }
            afterReturn = octet == '\r';
        }
        keep(chunk.from(from));
        return lines;
        // end::solution[]
    }
    // tag::solution[]

    private void keep(Bytes part) throws TooLongException {
        if (part.size() > limit - line.size()) {
            throw new TooLongException("a line of more than " + limit + " octets");
        }
        line.append(part);
    }

    /** Only a whole line is decoded: no cut can come between the octets of a character (SSE-LIN-004). */
    private String text(Bytes octets) {
        boolean marked = first && octets.startsWith(MARK); // SSE-ENC-002 and -003, HTML section 9.2.6
        first = false;
        return (marked ? octets.from(MARK.size()) : octets).utf8(); // SSE-ENC-004
    }
    // end::solution[]
}
// end::splitter[]
