package realtime.conformance.session;

import realtime.conformance.FrameText;
import realtime.wire.Bytes;

/**
 * A frame that the peer sent, whatever its bits.
 *
 * @param fin whether FIN is set
 * @param rsv the three reserved bits, RSV1 counts 4
 * @param opcode from 0 to 15
 * @param key its masking key; empty if it was not masked
 * @param extended how many octets its longer length takes: 0, 2 or 8
 * @param payload unmasked
 * @param head its first octets as they came: the header, and the beginning of the payload
 */
public record PeerFrame(boolean fin, int rsv, int opcode, Bytes key, int extended, Bytes payload, Bytes head) {
    public boolean masked() {
        return !key.isEmpty();
    }

    public boolean isControl() {
        return opcode >= 8;
    }

    public boolean isClose() {
        return opcode == 8;
    }

    /** The code of a Close; 1005 if it has none, -1 if its payload is a single octet (RFC 6455 section 7.1.5). */
    public int closeCode() {
        return switch (payload.size()) {
            case 0 -> 1005;
            case 1 -> -1;
            default -> payload.at(0) << 8 | payload.at(1);
        };
    }

    /** In a few words: {@code Close 1002}, {@code pong of 3 octets}. */
    public String words() {
        if (isClose()) {
            return payload.isEmpty() ? "Close" : payload.size() == 1 ? "Close with one octet" : "Close " + closeCode();
        }
        return FrameText.opcode(opcode) + " of " + payload.size() + (payload.size() == 1 ? " octet" : " octets");
    }
}
