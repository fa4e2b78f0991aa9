package realtime.http.message;

import realtime.http.RequestHead;
import realtime.http.ResponseHead;

/** Exercise 01.3: how long is the body behind a head (RFC 9112 sections 6.1 to 6.3)? */
public interface BodyRule {
    /**
     * The body of a request.
     *
     * <p>{@code Transfer-Encoding} comes first. Its lines are one list ({@link realtime.http.HeaderFields#list}), and its names
     * ignore case. The list {@code chunked} alone means {@link BodyLength.Chunked}. Everything else about it is refused: with
     * 501 if {@code chunked} is the last and only an unknown coding stands in front of it; with 400 if {@code chunked} is not the
     * last, stands there twice or has parameters, if the list is empty, if the request is HTTP/1.0, or if there is a
     * {@code Content-Length} as well. (The standard lets a server believe {@code Transfer-Encoding} in that last case and close
     * the connection. We choose to refuse: it is the oldest way to smuggle a request.) If a request is to be refused for several reasons, any of their
     * statuses will do.
     *
     * <p>{@code Content-Length} is one number of decimal digits, at least one, nothing else: no sign, no blank, no list; it is
     * {@link BodyLength.Counted}. A number above 2^63 - 1 is refused with 400, and so is a field line that is no number. Where
     * several lines, or the members of one line, say the very same number, it is that number or 400: both are right.
     *
     * <p>Without either field there is {@link BodyLength.None}. {@code Content-Length: 0} is {@code Counted(0)}.
     *
     * <p>Example: {@code POST / HTTP/1.1} with {@code Transfer-Encoding: Chunked} is {@code Chunked}; with
     * {@code Content-Length: 5} and {@code Content-Length: 6} it is refused with 400.
     *
     * @throws BadMessageException with the status to answer
     */
    BodyLength ofRequest(RequestHead request) throws BadMessageException;

    /**
     * The body of a response.
     *
     * <p>There is none behind a response to {@code HEAD}, nor behind 1xx, 204 and 304, whatever its fields say; nor behind a 2xx
     * to {@code CONNECT}. Else, with {@code Transfer-Encoding}: {@link BodyLength.Chunked} if {@code chunked} is the last of the
     * list, {@link BodyLength.UntilClose} if it is not; {@code Content-Length} does not count beside it. Else
     * {@code Content-Length} is read by the rules above. Without either the body ends with the connection.
     *
     * <p>Example: 200 to a {@code GET} without either field is {@code UntilClose}; 200 to a {@code HEAD} with
     * {@code Content-Length: 5} is {@code None}.
     *
     * @param method of the request that it answers
     * @throws BadMessageException if {@code Content-Length} counts and is no number; the status is not looked at
     */
    BodyLength ofResponse(String method, ResponseHead response) throws BadMessageException;
}
