package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.framing.InflateMessageConformance;
import realtime.websocket.framing.MessageInflater;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Exercise 05.10, starred. */
class InflateMessageTest implements InflateMessageConformance {
    @Override
    public MessageInflater subject(boolean noContext, long limit) {
        return new InflateMessage(noContext, limit);
    }

    @Example
    void theSecondHelloRefersToTheFirst() throws ProtocolException {
        try (MessageInflater inflater = subject(false, 1000)) {
            Bytes start = inflater.inflate(Bytes.hex("f2 48 cd"), false);
            assertEquals(Bytes.utf8("Hello"), start.plus(inflater.inflate(Bytes.hex("c9 c9 07 00"), true)));
            assertEquals(Bytes.utf8("Hello"), inflater.inflate(Bytes.hex("f2 00 11 00 00"), true));
        }
    }
}
