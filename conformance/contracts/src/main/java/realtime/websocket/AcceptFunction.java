package realtime.websocket;

/** Exercise 04.1: the proof that a server has read this very handshake (RFC 6455 section 4.2.2, step 5.4). */
@FunctionalInterface
public interface AcceptFunction {
    /**
     * Computes the value of {@code Sec-WebSocket-Accept}.
     *
     * <p>Append the fixed text {@code 258EAFA5-E914-47DA-95CA-C5AB0DC85B11} to the key, take the SHA-1 of the octets of
     * that text (it is all ASCII), and write the 20 octets of the hash in Base64.
     *
     * <p>The key is hashed as text, just as it was sent: it is not decoded first. Example: the key
     * {@code dGhlIHNhbXBsZSBub25jZQ==} gives {@code s3pPLMBiTxaQ9kYGzzhZRbK+xOo=}.
     *
     * <p>Out of scope: whether the key is a good one. That is for 04.2 to say; here any text gets its answer.
     *
     * @param key the value of {@code Sec-WebSocket-Key}, without the whitespace around it
     * @return 28 characters of Base64
     */
    String accept(String key);
}
