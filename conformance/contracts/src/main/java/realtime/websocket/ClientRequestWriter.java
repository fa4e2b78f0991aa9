package realtime.websocket;

import java.util.random.RandomGenerator;
import realtime.http.RequestHead;

/** Exercise 04.6: the request with which a client opens the handshake (RFC 6455 section 4.1, second list). */
@FunctionalInterface
public interface ClientRequestWriter {
    /**
     * Writes the request.
     *
     * <p>It is a {@code GET} of the resource name in HTTP/1.1, with exactly one line of each of these fields:
     *
     * <ul>
     *   <li>{@code Host}: the host; then a colon and the port, if the port is not the default of the scheme
     *   <li>{@code Upgrade: websocket}
     *   <li>{@code Connection: Upgrade}
     *   <li>{@code Sec-WebSocket-Key}: 16 fresh octets of {@code random} ({@link RandomGenerator#nextBytes}) in Base64
     *   <li>{@code Sec-WebSocket-Version: 13}
     *   <li>{@code Sec-WebSocket-Protocol}: the offered names with {@code ", "} between them, in order; no such line if
     *       none is offered
     *   <li>{@code Sec-WebSocket-Extensions}: the offered extensions with {@code ", "} between them
     *       ({@link Extension#toString}); no such line if none is offered
     *   <li>then the extra fields, as they are
     * </ul>
     *
     * <p>Example: for {@code ws://example.com:8080/chat} the request begins with {@code GET /chat HTTP/1.1} and has
     * {@code Host: example.com:8080}.
     *
     * <p>Out of scope: proxies, redirects, and whether an extra field is well chosen.
     *
     * @throws IllegalArgumentException if a subprotocol is no token ({@link realtime.http.Tokens#isToken}), or is offered
     *     twice
     */
    RequestHead write(WebSocketUri uri, ClientOffer offer, RandomGenerator random);
}
