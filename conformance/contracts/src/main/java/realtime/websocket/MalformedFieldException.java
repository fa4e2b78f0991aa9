package realtime.websocket;

/** A handshake field that breaks its grammar: the handshake fails (RFC 6455 sections 4.2.1 and 9.1). */
public final class MalformedFieldException extends Exception {
    /** @param message what is wrong, where, in one sentence */
    public MalformedFieldException(String message) {
        super(message);
    }
}
