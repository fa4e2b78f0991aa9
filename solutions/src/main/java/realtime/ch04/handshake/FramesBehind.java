package realtime.ch04.handshake;

import java.util.Optional;
import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

// tag::frames[]
/** Exercise 04.10, starred: read the answer's head and keep what follows it, by the rules of {@link ResponseReader}. */
public final class FramesBehind implements ResponseReader {
    // tag::solution[]
    private static final Bytes EMPTY_LINE = Bytes.latin1("\r\n\r\n");

    private Bytes received = Bytes.EMPTY;

    // end::solution[]
    @Override
    public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
        // tag::solution[]
        int searched = received.size() - EMPTY_LINE.size() + 1; // the empty line may have been cut
        received = received.plus(chunk);
        int found = received.indexOf(EMPTY_LINE, searched);
        int end = found + EMPTY_LINE.size();
        if (found < 0 ? received.size() >= LIMIT : end > LIMIT) {
            throw new MalformedHeadException(LIMIT, "the head does not end within " + LIMIT + " octets");
        }
        if (found < 0) {
            return Optional.empty();
        }
        ResponseHead head = ResponseHead.parse(received.slice(0, end));
        return Optional.of(new HeadAndRest(head, received.from(end))); // WS-HSV-010, RFC 6455 section 4.1, at its end
        // end::solution[]
    }
}
// end::frames[]
