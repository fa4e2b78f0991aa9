package realtime.websocket;

import java.util.Optional;
import java.util.Set;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;

/** Exercise 04.2: is this request a handshake that the server may accept (RFC 6455 section 4.2.1)? */
@FunctionalInterface
public interface HandshakeValidator {
    /**
     * Looks for the first reason to refuse.
     *
     * <table>
     *   <caption>The checks, in the order in which they are asked, and the answer where one fails</caption>
     *   <tr><td>the method is {@code GET}, in capitals</td><td>405 with {@code Allow: GET}</td></tr>
     *   <tr><td>the version is HTTP/1.1 or later</td><td>400</td></tr>
     *   <tr><td>there is exactly one {@code Host} line, and it is not empty</td><td>400</td></tr>
     *   <tr><td>{@code Upgrade} lists {@code websocket}, in any case</td>
     *       <td>426 with {@code Upgrade: websocket} and {@code Connection: Upgrade}</td></tr>
     *   <tr><td>{@code Connection} lists {@code upgrade}, in any case</td><td>400</td></tr>
     *   <tr><td>there is exactly one {@code Sec-WebSocket-Version} line</td><td>400</td></tr>
     *   <tr><td>it says {@code 13}</td>
     *       <td>426 with {@code Sec-WebSocket-Version: 13}, {@code Upgrade: websocket} and {@code Connection: Upgrade}</td></tr>
     *   <tr><td>there is exactly one {@code Sec-WebSocket-Key} line</td><td>400</td></tr>
     *   <tr><td>it is the Base64 form of exactly 16 octets: 22 characters of the alphabet, then {@code ==}</td><td>400</td></tr>
     *   <tr><td>there is at most one {@code Origin} line; if there is one and {@code allowedOrigins} is not empty, the
     *       origin is one of them</td><td>403</td></tr>
     * </table>
     *
     * <p>{@code Upgrade} and {@code Connection} are lists: further members do no harm, and a list may be spread over
     * several lines. Blanks and tabs (U+0020 and U+0009) may stand around a member, and {@link HeaderFields#list} takes them
     * away; any other character belongs to its member, the no-break space (A0) too. Unknown fields do no harm either. An origin is compared as a whole, without regard to ASCII case on
     * either side: {@code HTTP://Example.com} among the allowed ones lets {@code http://example.com} in. A prefix is not
     * enough. A request without {@code Origin} does not come from a browser: it is not refused for it.
     *
     * <p>The 22 characters of a key have four bits to spare, at the end of the last one. They are not looked at:
     * {@code AAAAAAAAAAAAAAAAAAAAAB==} is a good key.
     *
     * <p>Example: a request that lacks {@code Host} and says version 8 gets 400, because {@code Host} is asked first.
     *
     * <p>Out of scope: paths (04.8), subprotocols (04.3), extensions (04.4), more than one version (04.9).
     *
     * @param request the request head, already free of errors of grammar
     * @param allowedOrigins the origins that may connect, such as {@code http://example.com}; empty: all may
     * @return the refusal, or nothing if the handshake is good
     */
    Optional<Refusal> check(RequestHead request, Set<String> allowedOrigins);
}
