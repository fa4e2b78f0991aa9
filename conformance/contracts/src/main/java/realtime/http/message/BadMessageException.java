package realtime.http.message;

/** A message that cannot be read as HTTP/1.1 any further: its sender is told so, and the connection ends. */
public final class BadMessageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status what a server answers: 400 (malformed), 413 (too much), 501 (a transfer coding that it does not know)
     * @param sentence what was wrong, for a log
     */
    public BadMessageException(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** What a server answers. */
    public int status() {
        return status;
    }
}
