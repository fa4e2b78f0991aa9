package realtime.websocket;

/** Exercise 04.5: what a {@code ws:} or {@code wss:} URI says (RFC 6455 section 3). */
@FunctionalInterface
public interface UriParser {
    /**
     * Reads a WebSocket URI.
     *
     * <ul>
     *   <li>The scheme is {@code ws} or {@code wss}, in any case; {@code wss} is secure.
     *   <li>The host may not be empty. A name with letters outside ASCII becomes its ASCII form ({@link java.net.IDN}). An
     *       IPv6 address keeps its brackets.
     *   <li>The port is a number from 1 to 65535; without one, or with nothing behind the colon, it is 80, or 443 for
     *       {@code wss}. A second colon, as in {@code ws://a:b:80/}, is an error.
     *   <li>The resource name is the path as it was written, or a slash if it is empty; then, if the query is not empty, a
     *       question mark and the query as written. Percent-escapes stay as they are; characters outside ASCII become the
     *       percent-escapes of their UTF-8 octets, each for itself: {@link java.net.URI#toASCIIString} would put an
     *       {@code e} and the accent behind it together first.
     *   <li>A fragment, user information in front of the host, or anything else that is no URI, is an error.
     * </ul>
     *
     * <p>Example: {@code wss://example.com/chat%20room?id=7} is secure, host {@code example.com}, port 443, resource name
     * {@code /chat%20room?id=7}.
     *
     * <p>{@link java.net.URI} does most of the reading. It reads a host with an underscore, or with letters outside ASCII,
     * as an authority without a host.
     *
     * @throws IllegalArgumentException if the URI cannot be used; the message says why
     */
    WebSocketUri parse(String uri);
}
