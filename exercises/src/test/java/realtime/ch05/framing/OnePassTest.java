package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import realtime.conformance.framing.OnePassConformance;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder.Rules;
import realtime.websocket.framing.InPlaceMasking;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Exercise 05.12, starred. */
class OnePassTest implements OnePassConformance {
    private static final InPlaceMasking NOTHING = (octets, from, to, key, position) -> {};

    @Override
    public BufferCodec subject(InPlaceMasking masking, Rules rules) {
        return new OnePass(masking, rules);
    }

    @Example
    void whatIsPutIsTaken() throws ProtocolException {
        BufferCodec codec = subject(NOTHING, new Rules(Role.SERVER, false, 1_000));
        ByteBuffer buffer = ByteBuffer.allocate(64);
        codec.put(Frame.Text.of("Hi"), OptionalInt.empty(), buffer);
        assertEquals(Bytes.hex("81 02 48 69"), Bytes.of(buffer.duplicate().flip()));
        assertEquals(Optional.of(Frame.Text.of("Hi")), codec.take(buffer.flip()));
        assertEquals(Optional.empty(), codec.take(buffer));
    }
}
