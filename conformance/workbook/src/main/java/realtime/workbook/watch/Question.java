package realtime.workbook.watch;

/** What is asked before it is done. */
enum Question {
    SOLUTION("Show the answer beside yours? y/n", "The answer was not shown."),
    RESET(
            "Put the stub back? Yours is kept in .workbook/backups. y/n",
            "The stub was not put back: yours is as it was.");

    private final String words;
    private final String declined;

    Question(String words, String declined) {
        this.words = words;
        this.declined = declined;
    }

    String words() {
        return words;
    }

    /** What to say to anything but a yes. */
    String declined() {
        return declined;
    }
}
