package realtime.websocket.framing;

import java.util.List;
import realtime.wire.Bytes;

/**
 * Exercise 05.6: frames out of a stream of octets that TCP may cut anywhere (RFC 6455 sections 5.2, 5.5 and 6.2).
 *
 * <p>A decoder is made of two parts. The {@link HeaderReader} that is handed in reads every header, and the {@link Masking}
 * that is handed in unmasks every masked payload. What they say counts: whoever grades a decoder may hand in others.
 */
public interface FrameDecoder {
    /**
     * What this end of the connection accepts.
     *
     * @param sender who sends the frames: those of a client are masked, those of a server never
     * @param compression whether permessage-deflate was agreed: then RSV1 may be set on the first frame of a message
     * @param limit the longest payload of one frame, in octets, at least 125
     */
    record Rules(Role sender, boolean compression, long limit) {}

    /**
     * Takes the next octets of the connection and returns the frames that are complete now, in their order, unmasked. What is
     * left over is kept for the next call.
     *
     * <p>Example: {@code 81 03 61} gives nothing; then {@code 62 63 89 00} gives a text frame with {@code 61 62 63} and an
     * empty ping (frames of a server, which are not masked).
     *
     * <p>A frame that breaks a rule fails the connection as soon as its header is complete; nobody waits for its payload. Code
     * 1002: a reserved bit (RSV2, RSV3, and RSV1 where no compression was agreed, or on a continuation or control frame); a
     * reserved opcode (3 to 7, 11 to 15); a control frame without FIN, or longer than 125 octets; masked frames of a server, or
     * frames of a client that are not; a length with its top bit set. Code 1009: a data frame whose payload is longer than
     * {@link Rules#limit}. If several are broken, any of their codes will do.
     *
     * <p>The memory it takes follows what has come, never the length that a header declares.
     *
     * <p>Frames that were complete before the broken one are not lost: they are returned, and the exception comes with the
     * next call, whatever its octets (even none). If the broken one is the first, the exception comes at once. Behind the
     * exception nothing is decoded any more: every further call throws it again.
     *
     * <p>Out of scope: whether a continuation continues anything, and UTF-8 (05.8).
     *
     * @param chunk the next octets, perhaps none
     * @throws ProtocolException if the peer broke a rule
     */
    List<Frame> decode(Bytes chunk) throws ProtocolException;
}
