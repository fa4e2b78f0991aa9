package realtime.websocket.connection;

/**
 * Exercise 06.7: is the peer still there (RFC 6455 section 5.5.2)? A peer that vanishes sends nothing, not even the end
 * of TCP; only a question can tell. One serves one connection. The time comes from the caller, so no test has to wait.
 *
 * <p>A heartbeat has an interval and a patience, both in nanoseconds and at least 1. When nothing has come for the
 * interval, it asks with a ping. When then nothing comes for the patience, the peer is lost. Whatever comes is a sign
 * of life, not only a pong: behind a large message a pong can be late.
 *
 * <p>Times are those of {@link System#nanoTime}: any long, also a negative one, and they may run over from the largest
 * long to the smallest. Only the difference of two of them means something.
 */
public interface Heartbeat {
    /** What is to be done now. */
    sealed interface Beat {
        /**
         * Nothing; ask again later, or when something has come.
         *
         * @param nanos how long, at least 1
         */
        record Wait(long nanos) implements Beat {}

        /** Send a ping. It counts as sent at the time of the question. */
        record Ping() implements Beat {}

        /** The peer is lost; end the connection. So it stays. */
        record Lost() implements Beat {}
    }

    /**
     * Something has come from the peer.
     *
     * <p>It ends the waiting for an answer. A peer that is lost stays lost.
     *
     * @param now not before any time that was given earlier
     */
    void heard(long now);

    /**
     * What is to be done at this time.
     *
     * <p>No ping is waiting for an answer: {@link Beat.Ping} if the interval has passed since the peer was last heard
     * (at first: since the start), else {@link Beat.Wait} for the rest of it. A ping is waiting: {@link Beat.Lost} if
     * the patience has passed since it was sent, else {@link Beat.Wait} for the rest of it. A time has passed when
     * exactly as much is over, or more.
     *
     * <p>Example: started at 0, interval 10, patience 4. At 7: wait 3. At 10: ping. At 12: wait 2. Heard at 13. At 13:
     * wait 10. At 23: ping. At 27: lost.
     *
     * @param now not before any time that was given earlier
     */
    Beat beat(long now);
}
