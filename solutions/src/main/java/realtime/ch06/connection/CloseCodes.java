package realtime.ch06.connection;

import java.nio.charset.StandardCharsets;
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
        // tag::solution[]
        return code >= 1000 && code <= 1003 // WS-CLC-006, RFC 6455 section 7.4.1; without 1004, WS-CLC-003
                || code >= 1007 && code <= 1014 // WS-CLC-006 and -005; without 1005, 1006 and 1015, WS-CLC-001
                || code >= 3000 && code <= 4999; // WS-CLC-007, RFC 6455 section 7.4.2; WS-CLC-002, -004 and -008
        // end::solution[]
    }

    @Override
    public boolean isForScripts(int code) {
        // tag::solution[]
        return code == 1000 || code >= 3000 && code <= 4999; // WS-CLC-019, WHATWG WebSockets, close()
        // end::solution[]
    }

    @Override
    public CloseBody read(Bytes payload) throws ProtocolException {
        // tag::solution[]
        if (payload.isEmpty()) { // WS-CLF-001, RFC 6455 section 5.5.1
            return CloseBody.EMPTY;
        }
        if (payload.size() == 1) { // WS-CLF-002, RFC 6455 section 5.5.1
            throw new ProtocolException(1002, "a close code has two octets; the Close has one");
        }
        int code = payload.at(0) << 8 | payload.at(1);
        if (!travels(code)) {
            throw new ProtocolException(1002, "a Close may not carry the code " + code);
        }
        Bytes reason = payload.from(2);
        Utf8Validator validator = validators.get();
        if (validator.feed(reason) >= 0 || !validator.isComplete()) { // WS-CLF-004, RFC 6455 sections 5.5.1 and 8.1
            throw new ProtocolException(1007, "the reason of the Close is no UTF-8");
        }
        return CloseBody.of(code, new String(reason.toArray(), StandardCharsets.UTF_8));
        // end::solution[]
    }

    @Override
    public Bytes write(CloseBody body) {
        // tag::solution[]
        Bytes reason = Bytes.utf8(body.reason());
        if (body.code().isEmpty()) {
            require(reason.isEmpty(), "a reason stands behind a code, and there is none");
            return Bytes.EMPTY;
        }
        int code = body.code().getAsInt();
        require(travels(code), "a Close may not carry the code " + code);
        require(reason.size() <= LONGEST_REASON, "the reason has " + reason.size() + " octets"); // WS-CLF-003
        return Bytes.of((byte) (code >> 8), (byte) code).plus(reason); // WS-CLF-002, RFC 6455 section 5.5.1
        // end::solution[]
    }
    // tag::solution[]

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
    // end::solution[]
}
// end::codes[]
