package realtime.conformance.connection;

import java.util.Optional;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Frame;
import realtime.wire.Bytes;

/** Frames, events and bodies as a person says them. */
final class Words {
    private static final int SHOWN = 16;

    private Words() {}

    /** {@code a ping with 48 69}. */
    static String control(Frame.Control frame) {
        String name =
                switch (frame) {
                    case Frame.Ping ping -> "a ping";
                    case Frame.Pong pong -> "a pong";
                    case Frame.Close close -> "a Close";
                };
        return frame.payload().isEmpty() ? name + " without a payload" : name + " with " + octets(frame.payload());
    }

    /** The same for what a piece returned, which may be null. */
    static String frame(Optional<? extends Frame.Control> frame) {
        return frame == null ? "null" : frame.map(Words::control).orElse("nothing (Optional.empty)");
    }

    /** The first octets. */
    static String octets(Bytes octets) {
        return octets.size() <= SHOWN
                ? octets.toString()
                : octets.slice(0, SHOWN) + " ... (" + octets.size() + " octets)";
    }

    /** {@code a Close with 1000 "bye"}. */
    static String close(CloseBody body) {
        return body.code().isEmpty() && body.reason().isEmpty() ? "an empty Close" : "a Close with " + body;
    }

    /** The same for what a piece returned. */
    static String close(Optional<CloseBody> body) {
        return body == null ? "null" : body.map(Words::close).orElse("nothing (Optional.empty)");
    }

    /** {@code code 1006, no reason, not clean}. */
    static String closed(Event.Closed closed) {
        return closed == null
                ? "null"
                : "code " + closed.code() + ", "
                        + (closed.reason().isEmpty() ? "no reason" : "the reason \"" + closed.reason() + "\"") + ", "
                        + (closed.clean() ? "clean" : "not clean");
    }
}
