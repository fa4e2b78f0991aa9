package realtime.conformance.driver;

import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** The client's side of one connection, without I/O: octets in, octets out. */
public interface ClientCore extends ConnectionCore {
    /**
     * Begins: what the client sends first.
     *
     * @throws IllegalArgumentException if the URI or the offer cannot be used: then not even a connection is opened
     */
    Bytes start();

    /** Where the connection goes; asked for only once {@link #start} has returned. */
    WebSocketUri target();
}
