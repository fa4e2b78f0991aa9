package realtime.websocket.framing;

/** What the peer did breaks a rule: the connection fails with a close code (RFC 6455 section 7.1.7). */
public final class ProtocolException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int code;

    /**
     * @param code the close code that fits, such as 1002 (protocol error), 1007 (invalid data), 1009 (too big); RFC 6455
     *     section 7.4.1
     * @param sentence what was wrong, with the numbers in it; it goes into a log, and may travel as the reason
     */
    public ProtocolException(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The close code that fits. */
    public int code() {
        return code;
    }
}
