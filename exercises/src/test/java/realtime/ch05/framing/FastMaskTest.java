package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import net.jqwik.api.Example;
import realtime.conformance.framing.FastMaskConformance;
import realtime.websocket.framing.InPlaceMasking;

/** Exercise 05.5, starred. */
class FastMaskTest implements FastMaskConformance {
    @Override
    public InPlaceMasking subject() {
        return new FastMask();
    }

    @Example
    void theEndOfAHelloMeetsTheEndOfTheKeyFirst() {
        byte[] octets = {'l', 'o'}; // octets 3 and 4 of the payload
        subject().apply(octets, 0, 2, 0x37FA213D, 3);
        assertArrayEquals(new byte[] {0x51, 0x58}, octets);
    }
}
