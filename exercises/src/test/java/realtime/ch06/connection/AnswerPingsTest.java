package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.connection.AnswerPingsConformance;
import realtime.websocket.connection.PingPong;
import realtime.websocket.framing.Frame;
import realtime.wire.Bytes;

/** Exercise 06.1. */
class AnswerPingsTest implements AnswerPingsConformance {
    @Override
    public PingPong subject() {
        return new AnswerPings();
    }

    @Example
    void aPingComesBackAsAPong() {
        Frame.Ping ping = new Frame.Ping(Bytes.hex("48 69"));
        assertEquals(Optional.of(new Frame.Pong(Bytes.hex("48 69"))), subject().answer(ping, false));
    }
}
