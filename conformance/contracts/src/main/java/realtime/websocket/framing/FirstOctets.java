package realtime.websocket.framing;

/**
 * What the first two octets of a frame say (RFC 6455 section 5.2).
 *
 * @param fin whether the frame is the last one of its message
 * @param rsv the three reserved bits as a number from 0 to 7: RSV1 counts 4, RSV2 counts 2, RSV3 counts 1
 * @param opcode from 0 to 15
 * @param masked whether a masking key follows
 * @param length7 the seven bits of the length field: 0 to 125 is the length itself, 126 and 127 announce a longer field
 */
public record FirstOctets(boolean fin, int rsv, int opcode, boolean masked, int length7) {}
