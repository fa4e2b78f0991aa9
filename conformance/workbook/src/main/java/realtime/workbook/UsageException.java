package realtime.workbook;

/** Something was asked for that cannot be: the tool prints the message and ends with status 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String sentence) {
        super(sentence);
    }
}
