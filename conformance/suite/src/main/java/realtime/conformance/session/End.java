package realtime.conformance.session;

/** How a conversation ended. */
public enum End {
    /** The peer answered the sentinels: it is open. */
    OPEN("the connection stays open"),
    /** It ended its side of the connection. */
    FIN("FIN"),
    /** The connection was reset. */
    RST("RST"),
    /** Nothing more came in time, and the connection was not ended. */
    SILENT("nothing more in time, and no end"),
    /** It sent more than any answer could need. */
    FLOOD("more octets than any answer needs");

    private final String words;

    End(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether TCP has ended; FIN and RST both count. */
    public boolean isClosed() {
        return this == FIN || this == RST;
    }
}
