package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

// tag::reader[]
/** Exercise 05.2: read a frame header, by the rules of {@link HeaderReader}. */
public final class ReadHeader implements HeaderReader {
    @Override
    public Optional<Read> read(Bytes octets) throws ProtocolException {
        throw todo("05.2");
    }
}
// end::reader[]
