package realtime.websocket;

import realtime.http.RequestHead;
import realtime.http.ResponseHead;

/** Exercise 04.7: may the client believe this answer (RFC 6455 section 4.1, the checks of the response)? */
@FunctionalInterface
public interface ResponseChecker {
    /**
     * Checks the server's answer.
     *
     * <p>A status other than 101 gives {@link ResponseVerdict.Http}, whatever else the head says. A 101 opens the connection only if
     * all of this holds; else it gives {@link ResponseVerdict.Failed}:
     *
     * <ul>
     *   <li>the version is HTTP/1.1
     *   <li>{@code Upgrade} is {@code websocket}, in any case, and nothing else
     *   <li>{@code Connection} lists {@code upgrade}, in any case
     *   <li>there is exactly one {@code Sec-WebSocket-Accept} line, equal to the accept value of the key that was sent
     *   <li>{@code Sec-WebSocket-Extensions}, read by the grammar (its lines make one list), is well formed and names only
     *       extensions that the request offered
     *   <li>there is at most one {@code Sec-WebSocket-Protocol} line, and it is exactly one of the names that the request offered
     * </ul>
     *
     * <p>An offered subprotocol that the answer does not mention is no error: the connection opens without one. The values
     * in the head are already free of the blanks and tabs around them. No other character counts as whitespace: a no-break
     * space (A0) belongs to the value, or to the member of a list, beside which it stands.
     *
     * <p>Example: to a request that offers {@code chat}, the answer with {@code Sec-WebSocket-Protocol: superchat} fails.
     *
     * <p>Out of scope: following redirects, logging in, and the parameters of extensions.
     *
     * @param sent the request, with its one key and its offers
     * @param received the answer
     * @param accept exercise 04.1, done
     * @param grammar exercise 04.4, done
     */
    ResponseVerdict check(RequestHead sent, ResponseHead received, AcceptFunction accept, ExtensionGrammar grammar);
}
