package realtime.workbook.cut;

/** A source that cannot be cut; the message says at which line, and why. */
public final class CutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CutException(String file, int line, String sentence) {
        super(file + ":" + line + ": " + sentence);
    }
}
