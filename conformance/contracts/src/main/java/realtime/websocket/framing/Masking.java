package realtime.websocket.framing;

import realtime.wire.Bytes;

/** Exercise 05.4: mask and unmask a payload (RFC 6455 section 5.3). */
public interface Masking {
    /**
     * Octet number i of the result is octet number i of {@code payload}, XOR octet number i modulo 4 of {@code key}. Both count
     * from 0. Masking twice with the same key gives the payload again, so one method does both.
     *
     * <p>Example: {@code 48 65 6c 6c 6f} with the key {@code 37 fa 21 3d} gives {@code 7f 9f 4d 51 58}.
     *
     * @param payload the payload of one whole frame, perhaps empty
     * @param key four octets
     * @return as many octets as {@code payload} has
     */
    Bytes apply(Bytes payload, Bytes key);
}
