package realtime.book.drawing;

/** A drawing's text cannot be understood; the message says which line and what to write instead. */
public final class DrawingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line counted from 0, the first line of the drawing's body */
    DrawingException(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
