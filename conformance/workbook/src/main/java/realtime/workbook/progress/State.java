package realtime.workbook.progress;

/** How far an exercise has come. */
public enum State {
    MISSING("its file is missing"),
    NOT_STARTED("not started"),
    BEGUN("begun, not graded since"),
    WRONG("not right yet"),
    SOLVED("solved");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
