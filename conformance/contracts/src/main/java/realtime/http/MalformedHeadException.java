package realtime.http;

/** A head that breaks the grammar of RFC 9112, with the octet at which it does. */
public final class MalformedHeadException extends Exception {
    private final int position;

    public MalformedHeadException(int position, String message) {
        super(message);
        this.position = position;
    }

    /** The index of the first offending octet, from 0. */
    public int position() {
        return position;
    }
}
