package realtime.ch05.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.framing.ValidateUtf8Conformance;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Exercise 05.7. */
class ValidateUtf8Test implements ValidateUtf8Conformance {
    @Override
    public Utf8Validator subject() {
        return new ValidateUtf8();
    }

    @Example
    void halfASurrogatePairIsNoCharacter() {
        Utf8Validator validator = subject();
        assertEquals(-1, validator.feed(Bytes.hex("ce ba ed"))); // a kappa, and ed, which 80 could follow
        assertEquals(0, validator.feed(Bytes.hex("a0 80"))); // but not a0
    }
}
