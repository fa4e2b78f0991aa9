package realtime.websocket.framing;

/** The two ends of a connection. They differ in one thing on the wire: a client masks, a server never does (RFC 6455 section 5.1). */
public enum Role {
    CLIENT,
    SERVER;

    /** Whether frames of this end are masked. */
    public boolean masks() {
        return this == CLIENT;
    }

    /** The end at the other side. */
    public Role peer() {
        return this == CLIENT ? SERVER : CLIENT;
    }
}
