package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.http.MalformedHeadException;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

// tag::frames[]
/** Exercise 04.10, starred: read the answer's head and keep what follows it, by the rules of {@link ResponseReader}. */
public final class FramesBehind implements ResponseReader {
    @Override
    public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
        throw todo("04.10");
    }
}
// end::frames[]
