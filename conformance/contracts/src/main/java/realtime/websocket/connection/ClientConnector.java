package realtime.websocket.connection;

import java.io.IOException;
import realtime.websocket.ClientOffer;

/** Exercise 06.8: a client, from its URI to the end of TCP (RFC 6455 sections 4.1, 5.1 and 7.1.1). */
@FunctionalInterface
public interface ClientConnector {
    /**
     * Connects, shakes hands, and opens a session.
     *
     * <p>Only if the server's answer opens the connection does the session begin. Else nothing more is sent, the socket
     * is closed, and the exception's message holds the reason or the status.
     *
     * <p>The endpoint has the role of a client and its keys come from a source that nobody can predict
     * ({@link java.security.SecureRandom}). Frames that came together with the 101 are not lost.
     *
     * <p>{@link ClientSession#receive} gives the octets that come to the endpoint, writes what the endpoint returns,
     * and returns the first message. While a call of {@link Endpoint#receive} has returned an event, it is called again
     * with no octets before anything is read. The end of the stream, and an {@link IOException}, go to {@link
     * Endpoint#end}; with {@link Event.Closed} the socket is closed.
     *
     * <p>{@link ClientSession#close} sends the Close and receives until the connection is over; messages that still
     * come are dropped. The server ends TCP first. Once the endpoint has left {@link State#OPEN}, by this end's Close
     * or the server's, the socket is closed after the client's patience at the latest. After a fault, too, it reads on
     * until the server has ended TCP, or the patience is up: else its last frame may be lost.
     *
     * <p>Each call of the endpoint, and the writing of what it returns, happen within {@code synchronized (endpoint)};
     * reading happens outside of it. While one thread receives, another may send and close, and its Close goes out at once.
     *
     * <p>Out of scope: offers of extensions. We choose a client that agrees on none.
     *
     * @param uri such as {@code ws://localhost:8080/chat}
     * @throws IllegalArgumentException if the URI or the offer cannot be used: then nothing has been opened
     * @throws IOException if the connection cannot be opened, breaks, or is refused
     */
    ClientSession connect(String uri, ClientOffer offer) throws IOException;
}
