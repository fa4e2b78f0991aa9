package realtime.websocket.framing;

import realtime.wire.Bytes;

/** Exercise 05.10, starred: inflate what a peer has compressed, within limits (RFC 7692 section 7.2.2). One serves one connection. */
public interface MessageInflater extends AutoCloseable {
    /**
     * Inflates the next part of a message.
     *
     * <p>Behind the last part of a message, even an empty one, and only there, the four octets {@code 00 00 ff ff} are
     * inflated too: its sender has cut them off. A message may hold several blocks, stored ones, and one with BFINAL set; behind such a one, inflating
     * goes on with the octets that follow it, with an empty window.
     *
     * <p>Unless the sender forgets its window behind each message ({@code noContext}), the next message may refer to octets of
     * the earlier ones. Out of scope: what becomes of such a reference where the sender has promised to make none, and of a
     * message whose data end within a block.
     *
     * <p>Example: {@code f2 48 cd} and then {@code c9 c9 07 00} as the last part give {@code 48 65 6c 6c 6f} in all. The same
     * message again as {@code f2 00 11 00 00} gives it once more.
     *
     * <p>The limit holds for the inflated octets of one message, over all its parts and blocks, those behind a block with
     * BFINAL included. It is enforced while inflating: no more than a few KiB beyond
     * it are ever produced.
     *
     * @param part payload of one frame, perhaps empty
     * @param last whether the message ends with it
     * @return what can be told by now; all parts together give the message
     * @throws ProtocolException with code 1007 if the octets are no DEFLATE data, with 1009 if the message is longer than the
     *     limit
     */
    Bytes inflate(Bytes part, boolean last) throws ProtocolException;

    /** Gives back what the inflater holds outside of the heap. */
    @Override
    void close();
}
