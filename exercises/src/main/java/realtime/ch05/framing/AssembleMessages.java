package realtime.ch05.framing;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import java.util.function.Supplier;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.websocket.framing.Utf8Validator;

// tag::assembler[]
/** Exercise 05.8: messages out of frames, by the rules of {@link MessageAssembler}. */
public final class AssembleMessages implements MessageAssembler {
    private final Supplier<Utf8Validator> validators; // a fresh one for each message
    private final long limit;

    /**
     * @param validators 05.7: a fresh one for each text message
     * @param limit the longest message, in octets
     */
    public AssembleMessages(Supplier<Utf8Validator> validators, long limit) {
        this.validators = validators;
        this.limit = limit;
    }

    @Override
    public Optional<Received> take(Frame frame) throws ProtocolException {
        throw todo("05.8");
    }

    /** Adds the payload to the message in progress; returns the message if this was its last frame. */
    private Optional<Received> add(Frame.Data frame) throws ProtocolException {
        throw todo("05.8");
    }
}
// end::assembler[]
