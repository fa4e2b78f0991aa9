package realtime.ch01.http;

import java.util.Optional;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

// tag::data[]
/** Exercise 01.5: data out of chunks, by the rules of {@link ChunkDataReader}. */
public final class ChunkData implements ChunkDataReader {
    private final ChunkSizeReader sizes;
    // tag::solution[]
    private static final String LINE_END = "\r\n";

    private Bytes line = Bytes.EMPTY; // what has come of the line of a size
    private long left; // octets of data that the chunk still has
    private int behind = LINE_END.length(); // how much of the line end behind the data has come
    // end::solution[]

    /** @param sizes 01.4: it reads every size */
    public ChunkData(ChunkSizeReader sizes) {
        this.sizes = sizes;
    }

    @Override
    public Read read(Bytes chunk) throws BadMessageException {
        // tag::solution[]
        BytesBuilder data = new BytesBuilder();
        Bytes in = line.plus(chunk);
        line = Bytes.EMPTY;
        int at = 0;
        while (at < in.size()) {
            if (left > 0) { // HTTP-CHK-001, RFC 9112 section 7.1
                int take = (int) Math.min(left, in.size() - at);
                data.append(in.slice(at, at + take));
                at += take;
                left -= take;
            } else if (behind < LINE_END.length()) {
                expect(LINE_END.charAt(behind++), in.at(at++));
            } else {
                Optional<ChunkSizeReader.Read> size = sizes.read(in.from(at));
                if (size.isEmpty()) {
                    line = in.from(at);
                    break;
                }
                at += size.get().octets();
                if (size.get().size() == 0) {
                    return new Read(data.take(), Optional.of(in.from(at)));
                }
                left = size.get().size();
                behind = 0;
            }
        }
        return new Read(data.take(), Optional.empty());
        // end::solution[]
    }
    // tag::solution[]

    /** HTTP-CHK-003, RFC 9112 section 7.1: behind the data of a chunk stands CR LF. */
    private static void expect(char expected, int octet) throws BadMessageException {
        if (octet != expected) {
            throw new BadMessageException(400, "behind the data of a chunk there is no CR LF");
        }
    }
    // end::solution[]
}
// end::data[]
