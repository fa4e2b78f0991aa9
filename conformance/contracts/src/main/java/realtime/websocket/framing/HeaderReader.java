package realtime.websocket.framing;

import java.util.Optional;
import realtime.wire.Bytes;

/** Exercise 05.2: read a frame header (RFC 6455 section 5.2). */
public interface HeaderReader {
    /**
     * A header that is complete.
     *
     * @param header its fields
     * @param size how many octets it takes, from 2 to 14: the payload begins behind them
     */
    record Read(FrameHeader header, int size) {}

    /**
     * Reads the header at the start of {@code octets}.
     *
     * <p>The length field has three forms. 0 to 125: the length itself. 126: the next two octets are the length, unsigned, the
     * most significant octet first. 127: the next eight octets are, likewise. If the MASK bit is set, the four octets of the
     * masking key follow.
     *
     * <p>Example: {@code 81 85 37 fa 21 3d 7f} is FIN, opcode 1, key {@code 37 fa 21 3d}, length 5, and the header takes 6
     * octets. {@code 81 85 37} gives nothing yet.
     *
     * <p>A length of eight octets whose first bit is set is none (its top bit must be zero): that is code 1002, as soon as
     * those eight octets are there. We choose to read a length that is written longer than needed: RFC 6455 does not say what
     * a receiver does with it.
     *
     * <p>Out of scope: whether the opcode and the reserved bits are allowed; the payload, which may be there or not.
     *
     * @param octets what has come so far; the header is at its start, whatever follows it
     * @return nothing while the header is not complete
     * @throws ProtocolException with code 1002 if the length has its top bit set
     */
    Optional<Read> read(Bytes octets) throws ProtocolException;
}
