package realtime.websocket.connection;

import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** What an application is told about its connection. */
public sealed interface Event {
    /** A message of the peer. */
    record Arrived(Message message) implements Event {}

    /** A pong of the peer, perhaps the answer to a ping of this end. */
    record Ponged(Bytes payload) implements Event {}

    /**
     * The peer has broken a rule, and the connection fails. {@link Closed} will follow.
     *
     * @param code the close code that fits the fault, such as 1002
     * @param sentence what was wrong: that of the exception, never empty
     */
    record Failed(int code, String sentence) implements Event {}

    /**
     * The connection is over. Nothing will follow.
     *
     * @param code from the peer's Close; 1005 if that had none; 1006 if none came
     * @param reason from the peer's Close, or empty
     * @param clean whether the closing handshake was complete
     */
    record Closed(int code, String reason, boolean clean) implements Event {}
}
