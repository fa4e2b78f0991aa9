package realtime.sse;

import java.util.OptionalInt;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/**
 * Exercise 03.7: a server of one event stream for many readers, without sockets, threads and clocks (HTML sections 9.2.4 to
 * 9.2.7, RFC 9111 section 5.2.2).
 *
 * <p>A feed is made of an {@link EventEncoder}, which writes every block, an {@link EventHistory}, which keeps every event, and
 * {@link Terms}; all three are handed in, and what they say counts. Time is handed in too: {@code now} is a number of
 * milliseconds that never goes back. Whoever uses a feed from several threads keeps them apart.
 */
public interface EventFeed {
    /**
     * What a reader may expect, and what it may cost.
     *
     * @param heartbeat after so many milliseconds without a word a reader gets a comment, 1 or more
     * @param backlog with more octets than this waiting, a reader is too slow, 1 or more
     */
    record Terms(long heartbeat, int backlog) {}

    /**
     * The answer to a request.
     *
     * @param head of the response
     * @param reader the number of the reader whose stream this is; nothing if the answer is no stream
     */
    record Opened(ResponseHead head, OptionalInt reader) {}

    /** What a reader gets first if it may have missed events that nobody keeps any more. */
    Outgoing GAP = Outgoing.data("").withType("gap");

    /**
     * Answers a request.
     *
     * <p>A GET gets status 200, {@code Content-Type: text/event-stream}, which may claim the charset utf-8 and no other, and
     * {@code Cache-Control: no-store}; whatever its field {@code Accept} says. It opens a stream with a number that no other has
     * had. How the body is framed is not said here: there is no {@code Content-Length} and no {@code Transfer-Encoding}.
     *
     * <p>What waits for the new reader at once is what the history says about the request's {@code Last-Event-ID}, of which a
     * request has one or none: {@link #GAP} if that may not be complete, then its events. The value's octets are UTF-8, while
     * {@link RequestHead} holds each octet as a character of ISO-8859-1.
     *
     * <p>Any other method gets status 405 with {@code Allow: GET}, and no stream.
     */
    Opened open(RequestHead request, long now);

    /**
     * Gives an event to the history and to every reader.
     *
     * <p>A reader for whom more than {@link Terms#backlog} octets are waiting already is too slow: its stream is closed, and what
     * was waiting for it is forgotten. It may come back and find in the history what it has missed.
     *
     * @throws IllegalArgumentException if encoder or history refuse the event; then nobody gets it
     */
    void publish(Outgoing event);

    /**
     * What is to be written to this reader now.
     *
     * <p>All that is waiting, in its order, and from then on it waits no more. If nothing is, and {@link Terms#heartbeat}
     * milliseconds have passed since octets were last taken, or since the stream was opened: a comment, of whatever text. Else
     * nothing.
     *
     * @param reader its number; if its stream is closed or never was, it gets nothing
     */
    Bytes take(int reader, long now);

    /** In how many milliseconds a heartbeat is due if nothing happens, 0 or more; 0 also for a stream that is not open. */
    long patience(int reader, long now);

    /** The reader has vanished: whatever belongs to it is forgotten. Closing twice does no harm. */
    void close(int reader);

    /** Whether this stream is open. */
    boolean isOpen(int reader);

    /** How many streams are open. */
    int readers();
}
