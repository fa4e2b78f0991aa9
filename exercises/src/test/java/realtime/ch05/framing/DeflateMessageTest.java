package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.framing.DeflateMessageConformance;
import realtime.websocket.framing.MessageDeflater;
import realtime.wire.Bytes;

/** Exercise 05.11, starred. */
class DeflateMessageTest implements DeflateMessageConformance {
    @Override
    public MessageDeflater subject(boolean noContext, int bits) {
        return new DeflateMessage(noContext, bits);
    }

    @Example
    void theSecondHelloRefersToTheFirst() {
        try (MessageDeflater deflater = subject(false, 15)) {
            assertEquals(Bytes.hex("f2 48 cd c9 c9 07 00"), deflater.deflate(Bytes.utf8("Hello")));
            assertEquals(Bytes.hex("f2 00 11 00 00"), deflater.deflate(Bytes.utf8("Hello")));
        }
    }
}
