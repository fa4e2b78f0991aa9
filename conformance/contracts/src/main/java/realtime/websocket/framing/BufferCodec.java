package realtime.websocket.framing;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Exercise 05.12, starred: the codec of 05.2 to 05.6 once more, straight out of a buffer and straight into one (RFC 6455
 * sections 5.2, 5.3 and 5.5). Whoever owns the buffers uses them again and again, so nothing is made on the way but the
 * frame and its payload.
 *
 * <p>A codec is made of the rules for what comes (those of {@link FrameDecoder.Rules}) and an {@link InPlaceMasking}, which
 * masks and unmasks whatever is masked. All buffers have an array ({@link ByteBuffer#hasArray}), which may be longer than the
 * buffer and begin before it ({@link ByteBuffer#arrayOffset}), and the order {@link java.nio.ByteOrder#BIG_ENDIAN}.
 */
public interface BufferCodec {
    /**
     * Takes the frame at the position of {@code in}, and moves the position behind it. If it is not there as a whole, nothing
     * happens to the buffer.
     *
     * <p>The payload is unmasked where it stands, and then copied: what the caller writes into the buffer later does not change
     * a frame that it has.
     *
     * <p>Example: {@code 81 82 37 fa 21 3d 7f 93 89} gives a text frame with {@code 48 69}, and the position is 8. Then nothing
     * is taken, and the position stays 8.
     *
     * <p>A frame that breaks a rule of {@link FrameDecoder#decode} fails as soon as its header is there, with the code that
     * stands there. Behind an exception the codec is not asked again.
     *
     * @param in what has come, from its position to its limit
     * @return nothing while the frame is not complete
     * @throws ProtocolException if the peer broke a rule
     */
    Optional<Frame> take(ByteBuffer in) throws ProtocolException;

    /**
     * Puts the header of {@code frame} into {@code out}: FIN, the reserved bits, the opcode, the shortest form of the length,
     * and the masking key if there is one. The payload stays where it is, which saves copying a long one: a socket can write
     * two buffers at once.
     *
     * <p>Example: a binary frame with 256 octets, without a key, is {@code 82 7e 01 00}.
     *
     * @param key the masking key, its first octet in the most significant eight bits; nothing: the frame is not masked
     * @param out with room for 14 octets
     */
    void putHead(Frame frame, OptionalInt key, ByteBuffer out);

    /**
     * Puts all of {@code frame} into {@code out}: its header, and its payload, masked if there is a key.
     *
     * <p>Example: a text frame with {@code 48 69} and the key {@code 37 fa 21 3d} is {@code 81 82 37 fa 21 3d 7f 93}.
     *
     * @param key likewise
     * @param out with room for it
     */
    void put(Frame frame, OptionalInt key, ByteBuffer out);
}
