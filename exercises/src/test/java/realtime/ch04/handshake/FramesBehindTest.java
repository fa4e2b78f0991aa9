package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.handshake.FramesBehindConformance;
import realtime.http.MalformedHeadException;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

/** Exercise 04.10, starred. */
class FramesBehindTest implements FramesBehindConformance {
    @Override
    public ResponseReader subject() {
        return new FramesBehind();
    }

    @Example
    void theFirstFrameIsKept() throws MalformedHeadException {
        ResponseReader reader = subject();
        assertEquals(Optional.empty(), reader.read(Bytes.latin1("HTTP/1.1 101 Switching Protocols\r\n\r")));
        Bytes behind = Bytes.latin1("\n").plus(Bytes.hex("81 02 68 69")); // the head's last octet, then a frame
        assertEquals(Optional.of(Bytes.hex("81 02 68 69")), reader.read(behind).map(HeadAndRest::rest));
    }
}
