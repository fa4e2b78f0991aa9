package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder.Rules;
import realtime.websocket.framing.InPlaceMasking;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

// tag::one-pass[]
/** Exercise 05.12, starred: frames straight out of a buffer and into one, by the rules of {@link BufferCodec}. */
public final class OnePass implements BufferCodec {
    private final InPlaceMasking masking;
    private final Rules rules;

    /**
     * @param masking 05.5: it masks and unmasks whatever is masked
     * @param rules for what comes
     */
    public OnePass(InPlaceMasking masking, Rules rules) {
        this.masking = masking;
        this.rules = rules;
    }

    @Override
    public Optional<Frame> take(ByteBuffer in) throws ProtocolException {
        throw todo("05.12");
    }

    /** Throws if a frame with this header breaks a rule. */
    private void check(int first, boolean masked, long length) throws ProtocolException {
        throw todo("05.12");
    }

    private static Frame frame(int first, Bytes payload) {
        throw todo("05.12");
    }

    @Override
    public void putHead(Frame frame, OptionalInt key, ByteBuffer out) {
        throw todo("05.12");
    }

    @Override
    public void put(Frame frame, OptionalInt key, ByteBuffer out) {
        throw todo("05.12");
    }
}
// end::one-pass[]
