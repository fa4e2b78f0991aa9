package realtime.websocket.framing;

/** Exercise 05.5, starred: the same as 05.4, in place, many octets a step (RFC 6455 section 5.3). */
public interface InPlaceMasking {
    /**
     * Masks or unmasks the octets from {@code from} (inclusive) to {@code to} (exclusive), and touches no others.
     *
     * <p>The range is a piece of a payload that may have begun earlier: its first octet is number {@code position} of the
     * payload, so it meets octet {@code position} modulo 4 of the key.
     *
     * <p>Example: {@code 6c 6f} at position 3 with the key {@code 0x37FA213D} gives {@code 51 58}.
     *
     * <p>How fast it is does not decide whether it is right. {@code ./workbook lab mask-speed} measures it.
     *
     * @param octets the array that holds the piece
     * @param from 0 … octets.length
     * @param to {@code from} … octets.length
     * @param key the four octets of the masking key, the first one in the most significant eight bits
     * @param position how many octets of the payload came before, from 0 to 2^63 - 1
     */
    void apply(byte[] octets, int from, int to, int key, long position);

    /** This one where a {@link Masking} is wanted: it works in place on a copy of the payload. */
    default Masking onCopies() {
        return (payload, key) -> {
            int number = key.at(0) << 24 | key.at(1) << 16 | key.at(2) << 8 | key.at(3);
            return payload.changed(octets -> apply(octets, 0, octets.length, number, 0));
        };
    }
}
