package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderWriter;
import realtime.wire.Bytes;

// tag::writer[]
/** Exercise 05.3: write a frame header, by the rules of {@link HeaderWriter}. */
public final class WriteHeader implements HeaderWriter {
    @Override
    public Bytes write(FrameHeader header) {
        throw todo("05.3");
    }
}
// end::writer[]
