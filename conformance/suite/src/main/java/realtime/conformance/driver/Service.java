package realtime.conformance.driver;

/** What an application behind a path of a server does beyond echoing; for what can only be seen if the application takes part. */
public enum Service {
    /**
     * A text message such as {@code 4000 bye} makes the application close the connection with this code and reason; then, in the
     * same callback, it tries to send the text {@code too late}. Whatever the library refuses is swallowed.
     */
    CLOSES("lets the client say how the application closes"),
    /** The application sends the text {@code welcome} as soon as the connection is open; then it echoes. */
    PUSHES("sends before the client does"),
    /** At each message the application throws an exception of its own. */
    THROWS("throws an exception"),
    /**
     * The first text message, such as {@code 7f3a}, names the connection, and is echoed. When the application is told that the
     * connection is over, it notes the code and the reason under this name. On another connection the text {@code ?7f3a} is
     * answered with the note, a text such as {@code 4001 bye}; with the empty text, while there is none.
     */
    NOTES("notes how a connection ended"),
    /** An echo whose longest message, and longest frame, are known: {@link Services#limit()}. */
    LIMITED("has a known limit");

    private final String words;

    Service(String words) {
        this.words = words;
    }

    /** What it does, behind "an application that". */
    public String words() {
        return words;
    }
}
