package realtime.websocket;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exercise 04.3: agree on the language that is spoken inside the messages (RFC 6455 sections 1.9, 4.2.2 and 11.3.4). */
@FunctionalInterface
public interface SubprotocolSelector {
    /**
     * Chooses one of the offered subprotocols, or none.
     *
     * <p>The lines make one comma-separated list. Members are trimmed of blanks and tabs (U+0020 and U+0009), and empty ones
     * are skipped. No other character counts as whitespace, whatever {@link String#strip} takes away: it belongs to its
     * member. Each member that is not empty must be a token ({@link realtime.http.Tokens#isToken}), and no name may be
     * offered twice: else the offer is malformed. Names are compared exactly, case included. We choose the first name of the client's order that
     * the server supports; the standard leaves the choice to the server.
     *
     * <p>Example: the lines {@code "mqtt"} and {@code "chat, v2.chat"}, with {@code chat} and {@code v2.chat} supported,
     * give {@code chat}. With a no-break space or a vertical tab before {@code chat}, the offer is malformed.
     *
     * @param offerLines the values of all {@code Sec-WebSocket-Protocol} lines, in order; empty if nothing was offered
     * @param supported the names that the server speaks
     * @return a name that is both offered and supported; nothing if there is none, and then the answer has no such field
     * @throws MalformedFieldException if a member is no token, or occurs twice
     */
    Optional<String> select(List<String> offerLines, Set<String> supported) throws MalformedFieldException;
}
