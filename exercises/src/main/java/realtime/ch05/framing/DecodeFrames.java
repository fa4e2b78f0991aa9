package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import java.util.List;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

// tag::decoder[]
/** Exercise 05.6: frames out of a stream of octets, by the rules of {@link FrameDecoder}. */
public final class DecodeFrames implements FrameDecoder {
    private final HeaderReader reader;
    private final Masking masking;
    private final Rules rules;

    /**
     * @param reader 05.2: it reads every header
     * @param masking 05.4: it unmasks every masked payload
     * @param rules what this end accepts
     */
    public DecodeFrames(HeaderReader reader, Masking masking, Rules rules) {
        this.reader = reader;
        this.masking = masking;
        this.rules = rules;
    }

    @Override
    public List<Frame> decode(Bytes chunk) throws ProtocolException {
        throw todo("05.6");
    }

    /** Throws if a frame with this header breaks a rule. */
    private void check(FrameHeader header) throws ProtocolException {
        throw todo("05.6");
    }

    /** The frame with this header and this payload, which travelled masked if the header has a key. */
    private Frame frame(FrameHeader header, Bytes travelled) {
        throw todo("05.6");
    }
}
// end::decoder[]
