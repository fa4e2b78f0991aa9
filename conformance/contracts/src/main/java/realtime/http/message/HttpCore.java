package realtime.http.message;

import realtime.wire.Bytes;

/** A server's end of one connection of HTTP/1.1, without a socket: octets in, octets out. */
public interface HttpCore {
    /**
     * Takes the next octets of the client.
     *
     * @param chunk perhaps none
     * @return what to send now, perhaps nothing
     */
    Bytes receive(Bytes chunk);

    /** Whether the connection ends, once everything that was returned has been sent. */
    boolean isClosed();
}
