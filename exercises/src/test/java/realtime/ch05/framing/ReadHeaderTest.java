package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.framing.ReadHeaderConformance;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Exercise 05.2. */
class ReadHeaderTest implements ReadHeaderConformance {
    @Override
    public HeaderReader subject() {
        return new ReadHeader();
    }

    @Example
    void theHeaderOfAMaskedHello() throws ProtocolException {
        Bytes octets = Bytes.hex("81 85 37 fa 21 3d 7f"); // the header, and the first octet of the payload
        FrameHeader header = FrameHeader.masked(true, 0, 1, Bytes.hex("37 fa 21 3d"), 5);
        assertEquals(Optional.of(new HeaderReader.Read(header, 6)), subject().read(octets));
    }
}
