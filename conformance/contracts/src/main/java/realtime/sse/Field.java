package realtime.sse;

/** A field of an event stream that has a meaning (HTML section 9.2.6). */
public sealed interface Field {
    /** A line of the pending event's data. */
    record Data(String text) implements Field {}

    /** The pending event's type; may be empty. */
    record Type(String name) implements Field {}

    /** The last event ID, from the next blank line on; may be empty, and never holds NUL. */
    record Id(String text) implements Field {}

    /** How long the reader waits before it connects again, in milliseconds, 0 or more. */
    record Retry(long millis) implements Field {}
}
