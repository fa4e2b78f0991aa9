package realtime.ch05.framing;

import java.util.Optional;
import java.util.function.Supplier;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

// tag::assembler[]
/** Exercise 05.8: messages out of frames, by the rules of {@link MessageAssembler}. */
public final class AssembleMessages implements MessageAssembler {
    private final Supplier<Utf8Validator> validators; // a fresh one for each message
    private final long limit;
    // tag::solution[]
    private final BytesBuilder payload = new BytesBuilder();
    private Frame.Data first; // of the message in progress; null if there is none
    private Utf8Validator validator;
    // end::solution[]

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
        // tag::solution[]
        return switch (frame) {
            case Frame.Control control -> Optional.of(control); // WS-FRG-004, RFC 6455 section 5.4
            case Frame.Continuation more -> {
                require(first != null, 1002, "a continuation of nothing"); // WS-FRG-006, RFC 6455 section 5.4
                yield add(more);
            }
            case Frame.Data start -> {
                require(first == null, 1002, "a message begins within another"); // WS-FRG-005, RFC 6455 section 5.4
                first = start;
                validator = validators.get();
                yield add(start);
            }
        };
        // end::solution[]
    }

    /** Adds the payload to the message in progress; returns the message if this was its last frame. */
    private Optional<Received> add(Frame.Data frame) throws ProtocolException {
        // tag::solution[]
        long size = (long) payload.size() + frame.payload().size();
        if (size > limit) { // WS-LIM-002, RFC 6455 section 10.4
            throw new ProtocolException(1009, "a message of more than " + limit + " octets");
        }
        boolean text = first instanceof Frame.Text; // WS-FRG-007, RFC 6455 section 5.4: the first frame says what it is
        if (text) { // WS-TXT-003, -004 and -006, RFC 6455 sections 5.6 and 8.1
            boolean possible = validator.feed(frame.payload()) < 0;
            require(possible && (!frame.fin() || validator.isComplete()), 1007, "a text that is no UTF-8");
        }
        payload.append(frame.payload());
        if (!frame.fin()) {
            return Optional.empty();
        }
        Bytes octets = payload.take();
        first = null; // WS-FRG-009, RFC 6455 section 6.2
        return Optional.of(text ? new Message.Text(octets.utf8()) : new Message.Binary(octets));
        // end::solution[]
    }
    // tag::solution[]

    private static void require(boolean holds, int code, String otherwise) throws ProtocolException {
        if (!holds) {
            throw new ProtocolException(code, otherwise);
        }
    }
    // end::solution[]
}
// end::assembler[]
