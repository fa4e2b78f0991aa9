package realtime.websocket.connection;

/** The states of a connection behind its opening handshake. The browser's API calls the two in the middle CLOSING. */
public enum State {
    /** Both sides may send. */
    OPEN,
    /** The own Close is sent, the peer's is awaited: nothing more goes out. */
    CLOSING,
    /**
     * Closing handshake complete, or connection failed: nothing goes out any more, and what comes is not even looked
     * at. Only the end of TCP is missing.
     */
    ENDING,
    /** TCP has ended. */
    CLOSED
}
