package realtime.websocket.connection;

import java.util.Optional;
import realtime.websocket.framing.Frame;

/** Exercise 06.1: what a control frame is answered with (RFC 6455 sections 5.5.2 and 5.5.3). */
@FunctionalInterface
public interface PingPong {
    /**
     * The pong that answers {@code received}, if one does.
     *
     * <p>A ping is answered with a pong that has the same payload, octet for octet, whatever it holds. Once a Close has
     * come, a ping is not answered any more. A pong is never answered, whether somebody asked for it or not. A Close is
     * not answered with a pong.
     *
     * <p>Example: a ping with {@code 48 69} is answered with a pong with {@code 48 69}; behind a Close, with nothing.
     *
     * <p>Out of scope: what answers a Close (06.3); leaving out pongs when many pings come at once, which RFC 6455
     * allows.
     *
     * @param received the frame that has come
     * @param closeReceived whether a Close had come before it
     */
    Optional<Frame.Pong> answer(Frame.Control received, boolean closeReceived);
}
