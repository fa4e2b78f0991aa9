package realtime.websocket.connection;

import java.io.IOException;
import java.util.Optional;
import realtime.websocket.framing.Message;

/**
 * An open connection of a client, as an application uses it. Any thread may send and close; one receives. Pings are
 * answered, and the end is noticed, while somebody receives: nobody reads ahead of the application, so TCP itself slows
 * a fast server down.
 */
public interface ClientSession extends AutoCloseable {
    /** The subprotocol in use, or nothing. */
    Optional<String> subprotocol();

    /**
     * Sends a message.
     *
     * @throws IllegalStateException if the connection is not open any more
     * @throws IOException if it breaks
     */
    void send(Message message) throws IOException;

    /**
     * Waits for the next message.
     *
     * @return nothing once the connection is over
     */
    Optional<Message> receive();

    /**
     * Closes the connection and waits until it is over.
     *
     * @throws IllegalArgumentException if the connection is open and {@code body} may not travel; it goes on then
     * @return how it ended; the same whenever it is asked
     */
    Event.Closed close(CloseBody body);

    /** Closes with 1000. */
    @Override
    default void close() {
        close(CloseBody.of(1000));
    }
}
