package realtime.sse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;

/**
 * Exercise 03.9: a client that reads an event stream and comes back (HTML sections 9.2.2 and 9.2.3).
 *
 * <p>A source is made of a URL, {@link Pieces} and a {@link Listener}, which are handed in. Its constructor throws an
 * {@link IllegalArgumentException} if the URL is none of {@code http} or {@code https}.
 */
public interface EventSource extends AutoCloseable {
    /** What a source is doing. */
    enum State {
        /** It asks, or waits before it asks again. */
        CONNECTING,
        /** It reads a stream. */
        OPEN,
        /** It has failed or was closed, for good. */
        CLOSED
    }

    /** Who wants the events. Its methods may call {@link EventSource#close}. */
    interface Listener {
        /** The state is OPEN now. */
        void opened();

        /** An event. */
        void event(Event event);

        /** A connection was lost or refused; {@code now} is CONNECTING if the source will ask again, or CLOSED. */
        void error(State now);
    }

    /** Who sends a request and gets the head of its response. */
    @FunctionalInterface
    interface Transport {
        /**
         * Sends a GET.
         *
         * @param fields of the request; each character is one octet, as in {@link realtime.http.RequestHead}
         * @throws IOException if nobody is there, or the connection is lost before the head is complete
         */
        Response get(URI uri, HeaderFields fields) throws IOException;
    }

    /**
     * A response that is being received.
     *
     * @param head all of it
     * @param body what follows, framing removed; its end is the end of the body, and a connection that is lost throws an
     *     {@link IOException}
     */
    record Response(ResponseHead head, InputStream body) implements AutoCloseable {
        /** Gives up the connection. A read that waits in another thread ends. */
        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    /** How a source waits. */
    interface Pause {
        /** Returns after so many milliseconds, or earlier once {@link #end} was called. */
        void sleep(long millis);

        /** Whoever sleeps wakes up, and nobody sleeps any more. May be called in another thread. */
        void end();
    }

    /**
     * What a source is made of.
     *
     * @param transport sends its requests
     * @param readers makes a fresh reader for each stream, out of the last event ID so far
     * @param reconnection 03.8: what to do with a head, and how long to wait
     * @param pause waits
     * @param random where chance comes from
     */
    record Pieces(
            Transport transport,
            Function<String, EventReader> readers,
            Reconnection reconnection,
            Pause pause,
            RandomGenerator random) {}

    /** The reconnection time before a stream sets another one, in milliseconds. */
    long RETRY = 3_000;

    /**
     * Reads the stream, and comes back as often as it ends; returns once the state is CLOSED. It is called once, and calls the
     * listener in its own thread.
     *
     * <p>Each attempt is a request to the URL, with {@code Accept: text/event-stream}, {@code Cache-Control: no-cache}, and, if
     * the last event ID is not empty, {@code Last-Event-ID} with its UTF-8, each octet as one character. What
     * {@link Reconnection#judge} says is done. Follow: the same request there, with the number of redirects that this attempt
     * has followed; the next attempt begins at the URL again. Fail: the state is CLOSED, the listener gets the error, and that
     * is all. Read: the state is OPEN, the listener is told, then it gets the events in their order.
     *
     * <p>If the stream ends, or an {@link IOException} comes from transport, body or reader, the state is CONNECTING and the
     * listener gets the error. Then the source sleeps as long as {@link Reconnection#delay} says, once, and makes its next
     * attempt. {@code retry} is the one that the streams have set last, {@code failures} how many attempts in a row, this one
     * included, have opened no stream.
     *
     * <p>The last event ID and the reconnection time stay from stream to stream. Every response is closed.
     */
    void run();

    /** What the source is doing; CONNECTING at first. */
    State state();

    /**
     * The state is CLOSED. From now on the listener is told nothing, no request is made and nobody waits: the pause ends, and
     * the response that is being read is closed. May be called in any thread, before, during and after {@link #run}, and by the
     * listener, and more than once.
     */
    @Override
    void close();
}
