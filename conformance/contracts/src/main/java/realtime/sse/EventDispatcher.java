package realtime.sse;

import java.util.Optional;
import java.util.OptionalLong;

/** Exercise 03.4: events out of fields and blank lines (HTML section 9.2.6). One serves one connection. */
public interface EventDispatcher {
    /**
     * Takes a field of the pending event.
     *
     * <p>Data: one line more. Type: it replaces the one before. Id: it replaces the one before, but nobody sees it before the
     * next blank line. Retry: it counts from now on, whatever becomes of the pending event.
     *
     * <p>We choose to bound what is kept: the data lines of a pending event hold at most {@code limit} characters together
     * ({@link String#length}; what is between the lines does not count).
     *
     * @throws TooLongException if the pending event's data has more; the dispatcher is not called again
     */
    void take(Field field) throws TooLongException;

    /**
     * The line was empty: what is pending is over, and the next event begins empty.
     *
     * <p>Now the pending id becomes the last event ID, and stays it until another one comes: later events carry it too. If
     * there was no data field there is no event, and the type is forgotten. Else the event has the data lines with LF between
     * them; and the type, or {@code message} if there was none or an empty one.
     *
     * <p>Examples: data {@code a}, data {@code b} give the data {@code a LF b}; a single empty data field gives an event with
     * empty data.
     *
     * @return the event, or nothing
     */
    Optional<Event> blank();

    /**
     * The last event ID: that of the connection before, which is handed in at the start and may be empty, until a blank line
     * changes it.
     */
    String lastEventId();

    /** The reconnection time that this connection has set last, in milliseconds; nothing if it has set none. */
    OptionalLong retry();
}
