package realtime.ch06.connection;

import java.util.Optional;
import realtime.websocket.connection.PingPong;
import realtime.websocket.framing.Frame;

// tag::pings[]
/** Exercise 06.1: answer a ping with a pong, by the rules of {@link PingPong}. */
public final class AnswerPings implements PingPong {
    @Override
    public Optional<Frame.Pong> answer(Frame.Control received, boolean closeReceived) {
        // tag::solution[]
        return switch (received) {
            case Frame.Ping ping
            when !closeReceived -> // WS-PNG-001, RFC 6455 section 5.5.2
                Optional.of(new Frame.Pong(ping.payload())); // WS-PNG-003, RFC 6455 section 5.5.3
            case Frame.Ping late -> Optional.empty(); // WS-PNG-007, RFC 6455 section 5.5.2
            case Frame.Pong pong -> Optional.empty(); // WS-PNG-005, RFC 6455 section 5.5.3
            case Frame.Close close -> Optional.empty();
        };
        // end::solution[]
    }
}
// end::pings[]
