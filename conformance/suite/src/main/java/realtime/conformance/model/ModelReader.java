package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

/** Exercise 04.10, correct: a small machine that counts how much of CR LF CR LF it has seen. */
public final class ModelReader implements ResponseReader {
    private static final String END = "\r\n\r\n";

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private int matched;

    @Override
    public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
        for (int i = 0; i < chunk.size(); i++) {
            int octet = chunk.at(i);
            head.write(octet);
            matched = octet == END.charAt(matched) ? matched + 1 : octet == '\r' ? 1 : 0;
            if (matched == END.length()) {
                ResponseHead parsed = ResponseHead.parse(Bytes.of(head.toByteArray()));
                return Optional.of(new HeadAndRest(parsed, chunk.from(i + 1)));
            }
            if (head.size() == LIMIT) {
                throw new MalformedHeadException(LIMIT, "the head does not end within " + LIMIT + " octets");
            }
        }
        return Optional.empty();
    }
}
