package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.framing.MaskConformance;
import realtime.websocket.framing.Masking;
import realtime.wire.Bytes;

/** Exercise 05.4. */
class MaskTest implements MaskConformance {
    @Override
    public Masking subject() {
        return new Mask();
    }

    @Example
    void aMaskedHello() {
        assertEquals(Bytes.hex("7f 9f 4d 51 58"), subject().apply(Bytes.utf8("Hello"), Bytes.hex("37 fa 21 3d")));
    }
}
