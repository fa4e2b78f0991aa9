package realtime.conformance.driver;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import realtime.wire.Bytes;

/** One connection to a peer, octets in both directions: in memory, over TCP, or over TLS. */
public interface Channel extends AutoCloseable {
    /**
     * Sends octets in the segments of {@code cuts}.
     *
     * @throws IOException if the peer has closed; what it said before can still be received
     */
    void send(Bytes octets, Cuts cuts) throws IOException;

    /**
     * The next octets of the peer, at least one.
     *
     * @throws SocketTimeoutException if there are none in time
     * @throws EOFException if the peer has ended its side
     * @throws IOException if the connection was reset
     */
    Bytes receive(Duration time) throws IOException;

    /** Ends this side; the peer reads the end of the stream, and can still send. */
    void finish() throws IOException;

    /** Whether {@link #send} can wait for a peer that does not read. */
    default boolean canBlock() {
        return true;
    }

    /** Time is up: like {@link #close()}, but the peer is to blame, and {@link #receive} goes on to say that nothing came in time. */
    default void expire() {
        close();
    }

    /** Ends both sides, whatever is still to be read. */
    @Override
    void close();
}
