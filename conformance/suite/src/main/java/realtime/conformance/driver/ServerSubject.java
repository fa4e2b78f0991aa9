package realtime.conformance.driver;

import realtime.wire.Bytes;

/** A server that is judged: in memory, on this machine, or anywhere else. */
public interface ServerSubject {
    /** Its name in reports. */
    String name();

    /** What is known of it. */
    Features features();

    /**
     * A fresh connection, on which nothing has been said yet.
     *
     * @throws UnreachableException if no connection could be made
     */
    Channel connect();

    /**
     * One fresh connection: sends {@code request} in the segments of {@code cuts}, reads the answer, and behind a 101 tries
     * the {@link Sentinel}.
     *
     * @throws UnreachableException if no connection could be made
     */
    Outcome exchange(Bytes request, Cuts cuts);

    /** The same server, spoken to without TLS although it expects it. */
    default ServerSubject inClearText() {
        return this;
    }
}
