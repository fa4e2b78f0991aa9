package realtime.websocket;

/**
 * The parts of a WebSocket URI that a client needs (RFC 6455 section 3).
 *
 * @param secure whether TLS is spoken: the scheme is {@code wss}
 * @param host a name in ASCII, an IPv4 address, or an IPv6 address in brackets
 * @param port from 1 to 65535; 80 or 443 if the URI names none
 * @param resourceName the path, and the query behind a question mark if there is one; it begins with a slash
 */
public record WebSocketUri(boolean secure, String host, int port, String resourceName) {
    /** The port that is used where the URI names none: 80, or 443 with TLS. */
    public int defaultPort() {
        return secure ? 443 : 80;
    }
}
