package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import realtime.conformance.framing.AssembleMessagesConformance;
import realtime.conformance.model.ModelUtf8;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Exercise 05.8. */
class AssembleMessagesTest implements AssembleMessagesConformance {
    @Override
    public MessageAssembler subject(Supplier<Utf8Validator> validators, long limit) {
        return new AssembleMessages(validators, limit);
    }

    @Example
    void aPingMayComeBetweenTheFramesOfAMessage() throws ProtocolException {
        MessageAssembler assembler = subject(ModelUtf8::new, 1000);
        Frame.Ping ping = new Frame.Ping(Bytes.EMPTY);
        assertEquals(Optional.empty(), assembler.take(new Frame.Text(false, false, Bytes.utf8("Hel"))));
        assertEquals(Optional.of(ping), assembler.take(ping));
        assertEquals(
                Optional.of(new Message.Text("Hello")),
                assembler.take(new Frame.Continuation(true, Bytes.utf8("lo"))));
    }
}
