package realtime.websocket.framing;

import java.util.Optional;

/**
 * Exercise 05.8: messages out of frames (RFC 6455 sections 5.4, 5.6 and 8.1). One serves one direction of one connection.
 *
 * <p>Each text message is checked by a validator of its own, fresh from the supplier that is handed in; what it says counts.
 * Whether a validator is fetched for a binary message, too, does not matter.
 */
public interface MessageAssembler {
    /**
     * Takes the next frame.
     *
     * <p>A message begins with a text or binary frame, goes on with continuation frames, and ends with the frame that has FIN
     * set. Its payload is that of its frames, in their order. Its kind is that of its first frame. A control frame may come in
     * between: it is returned as it is, at once, and the message goes on.
     *
     * <p>Example: {@code Text(fin=false, "Hel")} gives nothing, {@code Ping("")} gives the ping, {@code Continuation(fin=true,
     * "lo")} gives the text message {@code Hello}.
     *
     * <p>Code 1002: a continuation frame where no message is in progress; a text or binary frame where one is. Code 1007: a
     * text message that is no UTF-8; the exception comes with the frame that holds the first impossible octet, not later. Code
     * 1009: a message of more than {@code limit} octets, as soon as its frames so far hold more. If a frame breaks several of
     * these rules, any of their codes will do. Behind an exception the assembler is not called again.
     *
     * <p>A text keeps its byte order mark: U+FEFF at its start ({@code ef bb bf}) is a character like any other, and nothing
     * is taken away.
     *
     * <p>Out of scope: compression (frames come with {@code compressed} false), and what a Close frame says.
     *
     * @return a message that is complete now, a control frame, or nothing
     * @throws ProtocolException if the frames make no message
     */
    Optional<Received> take(Frame frame) throws ProtocolException;
}
