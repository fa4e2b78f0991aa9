package realtime.sse;

import java.net.URI;
import java.util.random.RandomGenerator;
import realtime.http.ResponseHead;

/** Exercise 03.8: what a client does with the head of a response, and when it comes back (HTML sections 9.2.2 and 9.2.3). */
public interface Reconnection {
    /** What follows from the head of a response. */
    sealed interface Decision {
        /** The body is an event stream: read it. */
        record Read() implements Decision {}

        /** Ask there, at once, in the same way. */
        record Follow(URI location) implements Decision {}

        /**
         * The connection has failed for good: never ask again.
         *
         * @param reason a sentence for a log, not empty
         */
        record Fail(String reason) implements Decision {}
    }

    /** The most redirects that are followed one after the other. */
    int MOST_REDIRECTS = 20;

    /** No wait is longer than this because of failures, in milliseconds. */
    long LONGEST_BACKOFF = 60_000;

    /**
     * Judges the head of a response.
     *
     * <p>Status 200 with the media type {@code text/event-stream} is read. Case does not matter, nor do parameters behind a
     * semicolon, whatever charset they claim; the field {@code Content-Type} is there once.
     *
     * <p>The statuses 301, 302, 303, 307 and 308 are followed to {@code Location}, which may be relative to the URI that was
     * asked. They fail if there is no Location or one that is no URI, if it leads to another scheme than {@code http} or
     * {@code https}, or if {@link #MOST_REDIRECTS} have been followed before.
     *
     * <p>Everything else fails: any other status, also 204, with which a server says that it wants no more requests; and
     * status 200 with another type or without one.
     *
     * @param asked the URI of the request, {@code http} or {@code https}
     * @param head the response's
     * @param redirects how many have been followed on the way to this response, from 0
     */
    Decision judge(URI asked, ResponseHead head, int redirects);

    /**
     * How long to wait before the next request.
     *
     * <p>At least {@code retry}: that is the server's wish, and nobody comes earlier. After failures we choose to wait longer,
     * and not all clients equally long: anything from {@code retry} up to {@code retry} times two to the power of
     * {@code failures}, drawn evenly, so that the whole range is used. That upper end is never more than
     * {@link #LONGEST_BACKOFF}, unless {@code retry} itself is more; then it is {@code retry}.
     *
     * <p>Examples: retry 3,000 without failures gives 3,000; after two failures anything from 3,000 to 12,000; after ten from
     * 3,000 to 60,000. Retry 100,000 always gives 100,000.
     *
     * @param retry the reconnection time in milliseconds, 0 or more
     * @param failures how many attempts in a row have brought no stream, from 0 to any number; a stream that was there
     *     and ended is none
     * @param random where chance comes from
     * @return milliseconds
     */
    long delay(long retry, int failures, RandomGenerator random);
}
