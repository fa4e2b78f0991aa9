package realtime.http.message;

/** How a body ends (RFC 9112 section 6.3). */
public sealed interface BodyLength {
    /** There is none: the message ends with its head. */
    record None() implements BodyLength {}

    /**
     * It has so many octets.
     *
     * @param octets at least 0
     */
    record Counted(long octets) implements BodyLength {}

    /** It comes in chunks, and the last one says so. */
    record Chunked() implements BodyLength {}

    /** It ends with the connection. */
    record UntilClose() implements BodyLength {}
}
