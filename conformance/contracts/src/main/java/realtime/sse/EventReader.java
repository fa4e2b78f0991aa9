package realtime.sse;

import java.util.List;
import java.util.OptionalLong;
import realtime.wire.Bytes;

/**
 * Exercise 03.5: events out of the octets of one connection, put together from the three pieces before.
 *
 * <p>A reader is made of a {@link LineSplitter}, a {@link FieldReader} and an {@link EventDispatcher}, which are handed in.
 * What they say counts: whoever grades a reader may hand in others.
 */
public interface EventReader {
    /**
     * Takes the next octets and returns the events that are dispatched now, in their order. What is left over is kept for the
     * next call.
     *
     * <p>An event that is not ended by an empty line when the connection ends is never dispatched: whoever connects again makes
     * a new reader.
     *
     * <p>Example: {@code data: a LF data: b} gives nothing; then {@code LF LF} gives one event with the data {@code a LF b}.
     *
     * @param chunk the next octets, perhaps none
     * @throws TooLongException if a piece throws it; the reader is not called again
     */
    List<Event> read(Bytes chunk) throws TooLongException;

    /** What the dispatcher says. */
    String lastEventId();

    /** What the dispatcher says. */
    OptionalLong retry();
}
