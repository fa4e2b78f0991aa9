package realtime.websocket.connection;

/** What a connection does about it. */
public enum Action {
    /** What the application wants to send goes out. */
    SEND_MESSAGE,
    /** The answer to the ping goes out (06.1). */
    SEND_PONG,
    /** A Close goes out: the application's, the answer to the peer's (06.3), or one with the code of the fault. */
    SEND_CLOSE,
    /** The application is told what has come: the message, the pong, or the fault. */
    DELIVER,
    /** The own side of TCP ends, behind everything that has gone out, if it is this end's turn (06.3). */
    SHUT_DOWN_IF_OURS,
    /** The own side of TCP ends, behind everything that has gone out. */
    SHUT_DOWN,
    /** The application is told how the connection ended (06.3). */
    REPORT
}
