package realtime.websocket.connection;

import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;

/**
 * Exercise 06.6: an endpoint on a socket, and an echo behind it (RFC 6455 section 7.1.1). It runs in a thread of its
 * own, so it may wait wherever it likes.
 */
@FunctionalInterface
public interface EchoService {
    /**
     * Serves one connection until it is over.
     *
     * <ul>
     *   <li>What {@code in} gives goes to {@link Endpoint#receive}; its end, and an {@link java.io.IOException} of
     *       reading or writing, to {@link Endpoint#end}.
     *   <li>What the endpoint returns is carried out at once: its octets are written to the socket, and if it says so
     *       the socket's output is shut down behind them ({@link Socket#shutdownOutput}).
     *   <li>While a call of {@code receive} has returned an event, it is called again with no octets before anything is
     *       read.
     *   <li>A message that arrives is sent back, if the endpoint is still {@link State#OPEN}.
     *   <li>Each call of the endpoint, and the writing of what it returns, happen within {@code synchronized
     *       (endpoint)}: another thread may send too, and frames must not get mixed. Reading happens outside of it.
     *   <li>As long as the endpoint is not {@link State#CLOSED}, reading goes on, also of octets that nobody wants any
     *       more: closing a socket with octets unread makes TCP send a reset, and the peer can lose the last frames.
     *   <li>But once the endpoint has left {@link State#OPEN}, the socket is closed after {@code patience} at the
     *       latest, whatever the peer does. (A virtual thread that sleeps and then closes the socket is the simplest
     *       way.)
     *   <li>In the end the socket is closed.
     * </ul>
     *
     * @param in what the client sends behind its handshake: the socket's own stream, or one in front of it that has
     *     some octets already
     * @param socket connected
     * @param endpoint fresh
     * @param patience at least a millisecond
     * @return how the connection ended: the endpoint's last event
     */
    Event.Closed serve(InputStream in, Socket socket, Endpoint endpoint, Duration patience);
}
