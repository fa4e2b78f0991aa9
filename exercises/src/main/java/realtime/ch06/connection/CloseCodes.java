package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import java.util.function.Supplier;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

// tag::codes[]
/** Exercise 06.2: close codes, and the payload of a Close, by the rules of {@link CloseCodec}. */
public final class CloseCodes implements CloseCodec {
    private final Supplier<Utf8Validator> validators;

    /** @param validators 05.7: a fresh one for each reason */
    public CloseCodes(Supplier<Utf8Validator> validators) {
        this.validators = validators;
    }

    @Override
    public boolean travels(int code) {
        throw todo("06.2");
    }

    @Override
    public boolean isForScripts(int code) {
        throw todo("06.2");
    }

    @Override
    public CloseBody read(Bytes payload) throws ProtocolException {
        throw todo("06.2");
    }

    @Override
    public Bytes write(CloseBody body) {
        throw todo("06.2");
    }
}
// end::codes[]
