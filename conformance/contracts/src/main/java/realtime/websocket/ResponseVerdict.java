package realtime.websocket;

import java.util.List;
import java.util.Optional;

/** What a client makes of the answer to its handshake (RFC 6455 section 4.1). */
public sealed interface ResponseVerdict {
    /**
     * The connection is open.
     *
     * @param subprotocol the one in use, or nothing
     * @param extensions those in use, in the server's order
     */
    record Open(Optional<String> subprotocol, List<Extension> extensions) implements ResponseVerdict {}

    /**
     * The client must fail the connection.
     *
     * @param reason one sentence
     */
    record Failed(String reason) implements ResponseVerdict {}

    /**
     * No 101: the answer is an ordinary one of HTTP, and HTTP's rules say what comes next.
     *
     * @param status such as 401 or 302
     */
    record Http(int status) implements ResponseVerdict {}
}
