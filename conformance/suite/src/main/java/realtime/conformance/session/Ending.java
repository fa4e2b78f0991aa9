package realtime.conformance.session;

/** What follows the last step of a conversation. */
enum Ending {
    /** A message and a ping. */
    SENTINELS,
    /** A ping: a message is in progress. */
    PING,
    /** Nothing: the connection must end by itself, or has nothing to say. */
    NOTHING,
    /** Nothing: the peer may wait for the rest, and a moment shows whether it does. */
    A_MOMENT
}
