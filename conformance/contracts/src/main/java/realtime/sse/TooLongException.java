package realtime.sse;

import java.io.IOException;

/** The stream holds a line, or an event, that is longer than its reader wants to keep: it gives up the connection. */
public final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is too long, with the limit in it */
    public TooLongException(String sentence) {
        super(sentence);
    }
}
