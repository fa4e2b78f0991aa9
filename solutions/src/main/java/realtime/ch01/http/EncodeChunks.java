package realtime.ch01.http;

import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.Tokens;
import realtime.http.message.ChunkEncoder;
import realtime.wire.Bytes;

// tag::encoder[]
/** Exercise 01.7: a body whose length nobody knows yet, by the rules of {@link ChunkEncoder}. */
public final class EncodeChunks implements ChunkEncoder {
    @Override
    public Bytes chunk(Bytes data) {
        // tag::solution[]
        if (data.isEmpty()) { // a chunk of size 0 would end the body
            return Bytes.EMPTY;
        }
        Bytes size = Bytes.latin1(Integer.toHexString(data.size()) + "\r\n"); // HTTP-CHK-001, RFC 9112 section 7.1
        return size.plus(data).plus(Bytes.latin1("\r\n"));
        // end::solution[]
    }

    @Override
    public Bytes end(HeaderFields trailers) {
        // tag::solution[]
        StringBuilder text = new StringBuilder("0\r\n");
        for (HeaderField field : trailers) {
            boolean clean = field.value().chars().noneMatch(c -> c == '\r' || c == '\n' || c == 0);
            if (!clean || !Tokens.isToken(field.name())) { // HTTP-FLD-009, RFC 9110 section 5.5
                throw new IllegalArgumentException("this would not be one field line: " + field);
            }
            text.append(field).append("\r\n");
        }
        return Bytes.latin1(text.append("\r\n").toString());
        // end::solution[]
    }
}
// end::encoder[]
