package realtime.conformance.session;

import java.util.List;
import realtime.wire.Bytes;

/**
 * The positive exchange: a text message and a ping, whose echo and pong prove that the peer is open. Messages and control
 * frames are two streams: no order is demanded between echo and pong.
 */
final class Sentinels {
    static final Bytes WORD = Bytes.latin1("sentinel");
    /** The message. */
    static final Said MESSAGE = new Said(1, WORD);

    private static final RawFrame PING = RawFrame.ping(WORD);
    private static final RawFrame TEXT = RawFrame.text(WORD);

    private Sentinels() {}

    /** What is sent: both, or the ping alone while a message is in progress. */
    static List<RawFrame> frames(boolean withMessage) {
        return withMessage ? List.of(TEXT, PING) : List.of(PING);
    }

    /** Whether both were answered behind {@code mark}; more than once counts as once. */
    static boolean answered(Session session, Mark mark, boolean withMessage) {
        return session.pongsSince(mark, WORD) > 0 && (!withMessage || session.messagesSince(mark, MESSAGE) > 0);
    }

    /** Whether a frame is the answer to the ping. */
    static boolean isPong(PeerFrame frame) {
        return frame.opcode() == 10 && frame.payload().equals(WORD);
    }
}
