package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.framing.WriteHeaderConformance;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderWriter;
import realtime.wire.Bytes;

/** Exercise 05.3. */
class WriteHeaderTest implements WriteHeaderConformance {
    @Override
    public HeaderWriter subject() {
        return new WriteHeader();
    }

    @Example
    void theHeaderOf256OctetsNeedsTheSecondFormOfTheLength() {
        assertEquals(Bytes.hex("82 7e 01 00"), subject().write(FrameHeader.unmasked(true, 0, 2, 256)));
    }
}
