package realtime.websocket;

import java.util.Set;
import realtime.http.RequestHead;

/** Exercise 04.8: several services behind one port, told apart by path (RFC 6455 sections 1.3 and 4.2.2, step 4). */
@FunctionalInterface
public interface PathRouter {
    /**
     * Finds the service that a request asks for.
     *
     * <p>The request-target is a path, with a query behind the first question mark or without; or it is an absolute
     * {@code http} or {@code https} URI (the scheme in any case), of which path and query count and an empty path is a slash.
     * The path must equal one of the server's paths, as it is written: nothing is decoded, a prefix is not enough.
     *
     * <p>An absolute target is cut as text: {@code http://} or {@code https://}, then a host, which is everything up to the
     * next slash or question mark and may not be empty, then path and query as written. Percent-escapes are not looked at,
     * not even broken ones: {@code http://localhost/chat?%} leads to {@code /chat}.
     *
     * <p>A path that the server does not have gets 404. A target that is neither of the two forms, such as
     * {@code wss://example.com/chat} or {@code http:///chat}, or that contains a number sign, gets 400.
     *
     * <p>Example: {@code /chat?room=7} goes to {@code /chat} with the query {@code room=7}; {@code /chats} gets 404.
     *
     * <p>Out of scope: virtual hosts. Whom an absolute target or the {@code Host} field names is not looked at.
     *
     * @param request the request head
     * @param paths the server's paths, such as {@code /chat} and {@code /scores}
     */
    Routing route(RequestHead request, Set<String> paths);
}
