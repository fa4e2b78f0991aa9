package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.framing.NameFieldsConformance;
import realtime.websocket.framing.FieldNamer;
import realtime.websocket.framing.FirstOctets;

/** Exercise 05.1. */
class NameFieldsTest implements NameFieldsConformance {
    @Override
    public FieldNamer subject() {
        return new NameFields();
    }

    @Example
    void theFirstTwoOctetsOfAMaskedHello() {
        assertEquals(new FirstOctets(true, 0, 1, true, 5), subject().name(0x81, 0x85));
    }
}
