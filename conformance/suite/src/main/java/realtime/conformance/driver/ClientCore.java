package realtime.conformance.driver;

import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** The client's side of one connection, without I/O: octets in, octets out. */
public interface ClientCore {
    /**
     * Begins: what the client sends first.
     *
     * @throws IllegalArgumentException if the URI or the offer cannot be used: then not even a connection is opened
     */
    Bytes start();

    /** Where the connection goes; asked for only once {@link #start} has returned. */
    WebSocketUri target();

    /** Takes the next octets of the server and returns what the client sends now; empty if nothing. */
    Bytes receive(Bytes in);

    /** Whether the client has closed the connection (after sending what {@link #receive} returned). */
    boolean isClosed();
}
