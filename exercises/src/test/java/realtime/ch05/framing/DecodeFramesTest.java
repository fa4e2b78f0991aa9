package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import realtime.conformance.framing.DecodeFramesConformance;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Exercise 05.6. */
class DecodeFramesTest implements DecodeFramesConformance {
    private static final FrameDecoder.Rules SERVER = new FrameDecoder.Rules(Role.SERVER, false, 1000);

    @Override
    public FrameDecoder subject(HeaderReader reader, Masking masking, FrameDecoder.Rules rules) {
        return new DecodeFrames(reader, masking, rules);
    }

    @Example
    void aFrameThatCameInTwoPiecesAndAnotherBehindIt() throws ProtocolException {
        FrameDecoder decoder = subject(new ModelHeaders(), ModelFrames::mask, SERVER);
        assertEquals(List.of(), decoder.decode(Bytes.hex("81 03 61")));
        List<Frame> frames = List.of(Frame.Text.of("abc"), new Frame.Ping(Bytes.EMPTY));
        assertEquals(frames, decoder.decode(Bytes.hex("62 63 89 00")));
    }
}
