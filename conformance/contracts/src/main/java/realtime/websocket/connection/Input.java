package realtime.websocket.connection;

/** What happens to a connection. */
public enum Input {
    /** The application wants to send a message or a ping. */
    SEND,
    /** The application wants to close. */
    CLOSE,
    /** A message of the peer is complete. */
    MESSAGE,
    /** A ping has come. */
    PING,
    /** A pong has come. */
    PONG,
    /** A valid Close has come. */
    PEER_CLOSE,
    /** The peer has broken a rule. */
    FAULT,
    /** TCP has ended: the peer has ended its side, the connection is broken, or the time for its end is up. */
    END
}
