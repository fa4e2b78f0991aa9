package realtime.websocket.connection;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Exercise 06.9, starred: an endpoint on a socket that never waits, and an echo behind it (RFC 6455 section 7.1.1). One
 * thread serves thousands of connections, each in its turn: whoever waited in a turn would make all the others wait.
 */
@FunctionalInterface
public interface TurnTaker {
    /** A socket that never waits. */
    interface Wire {
        /**
         * Puts what has come into {@code buffer}, from its position on, as much as there is room for.
         *
         * @return how many octets; 0: nothing has come so far; -1: the peer has ended its side
         * @throws IOException if the connection is broken
         */
        int read(ByteBuffer buffer) throws IOException;

        /**
         * Takes octets out of {@code buffer}, from its position on, as many as there is room for on the way to the peer.
         *
         * @return how many octets: all, some or none
         * @throws IOException if the connection is broken
         */
        int write(ByteBuffer buffer) throws IOException;

        /** Ends the own side of TCP behind what was written; a second call changes nothing. */
        void shutdownOutput() throws IOException;
    }

    /** When the next turn makes sense. */
    enum Wait {
        /** When something has come. */
        TO_READ,
        /** When there is room on the way to the peer. */
        TO_WRITE,
        /** Never: the connection is over. */
        FOR_NOTHING
    }

    /**
     * Does what can be done now.
     *
     * <ul>
     *   <li>First, what is left over from earlier turns is written. As long as not all of it is, nothing is read: a peer
     *       that only talks and never listens must not fill the memory.
     *   <li>Then the wire is read, once. What has come goes to {@link Endpoint#receive}; the peer's end goes to {@link
     *       Endpoint#end}.
     *   <li>While a call of {@code receive} has returned an event, it is called again with no octets. A message that
     *       arrives is sent back, if the endpoint is still {@link State#OPEN}.
     *   <li>Then all that the endpoint wants to send is written, in its order, as much as the wire takes. The rest is for
     *       the next turn.
     *   <li>If the endpoint wants the own side of TCP to end, that happens when all octets in front of it are written.
     *   <li>An {@link IOException} of the wire goes to {@link Endpoint#end}, and what was not written is given up.
     * </ul>
     *
     * <p>Example: the wire has {@code 81 82 37 fa 21 3d 7f 93} and takes three octets at a time. The first turn writes
     * {@code 81 02 48} and waits {@link Wait#TO_WRITE}; the second one writes {@code 69}, reads nothing, and waits {@link
     * Wait#TO_READ}.
     *
     * <p>Out of scope: a limit of time once the endpoint has left {@link State#OPEN}, and the closing of the socket.
     * Whoever asks for the turns sees to both.
     *
     * @param wire the same one each time
     * @param buffer to read into and to write from, with room for at least 16 octets. All connections share it: whatever is
     *     in it when a turn begins means nothing
     * @return {@link Wait#TO_WRITE} if octets are left over, else {@link Wait#FOR_NOTHING} if the endpoint is {@link
     *     State#CLOSED}, else {@link Wait#TO_READ}
     */
    Wait turn(Wire wire, ByteBuffer buffer);
}
