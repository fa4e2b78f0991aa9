package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.handshake.AcceptKeyConformance;
import realtime.websocket.AcceptFunction;

/** Exercise 04.1. */
class AcceptKeyTest implements AcceptKeyConformance {
    @Override
    public AcceptFunction subject() {
        return new AcceptKey();
    }

    @Example
    void theKeyOfTheStandardGetsTheAcceptValueOfTheStandard() {
        assertEquals("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", subject().accept("dGhlIHNhbXBsZSBub25jZQ=="));
    }
}
