package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Supplier;
import net.jqwik.api.Example;
import realtime.conformance.connection.CloseCodesConformance;
import realtime.conformance.model.ModelUtf8;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Exercise 06.2. */
class CloseCodesTest implements CloseCodesConformance {
    @Override
    public CloseCodec subject(Supplier<Utf8Validator> validators) {
        return new CloseCodes(validators);
    }

    @Example
    void aCodeAndAReasonAreWrittenAndRead() throws ProtocolException {
        CloseCodec codec = subject(ModelUtf8::new);
        Bytes payload = Bytes.hex("03 e8 62 79 65"); // 1000, bye
        assertEquals(CloseBody.of(1000, "bye"), codec.read(payload));
        assertEquals(payload, codec.write(CloseBody.of(1000, "bye")));
    }
}
