package realtime.websocket.framing;

/**
 * What two ends have agreed about compression (RFC 7692 section 7.1).
 *
 * @param serverNoContext whether the server forgets its window behind each message (server_no_context_takeover)
 * @param clientNoContext whether the client does
 * @param serverBits the server's window has 2^serverBits octets at most, from 8 to 15
 * @param clientBits the client's window, likewise
 */
public record DeflateParameters(boolean serverNoContext, boolean clientNoContext, int serverBits, int clientBits) {
    /** What an offer without parameters means: windows of 32,768 octets, kept between messages. */
    public static final DeflateParameters DEFAULT = new DeflateParameters(false, false, 15, 15);

    /** @throws IllegalArgumentException if a number of bits is not from 8 to 15 */
    public DeflateParameters {
        if (serverBits < 8 || serverBits > 15 || clientBits < 8 || clientBits > 15) {
            throw new IllegalArgumentException("a window has 8 to 15 bits, not " + serverBits + " and " + clientBits);
        }
    }
}
