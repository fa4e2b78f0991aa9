package realtime.websocket.connection;

import java.util.Optional;
import realtime.wire.Bytes;

/**
 * What an endpoint wants to be done: first the octets are written, then the own side of TCP is ended if {@code
 * shutdown} says so; and the application is told the event.
 *
 * @param event at most one
 * @param octets for the peer, perhaps none
 * @param shutdown whether the own side of TCP ends behind the octets; asked for again, it changes nothing
 */
public record Output(Optional<Event> event, Bytes octets, boolean shutdown) {
    /** Nothing is to be done. */
    public static final Output NOTHING = new Output(Optional.empty(), Bytes.EMPTY, false);

    /** The own side of TCP ends. */
    public static final Output SHUTDOWN = new Output(Optional.empty(), Bytes.EMPTY, true);

    public static Output of(Event event) {
        return new Output(Optional.of(event), Bytes.EMPTY, false);
    }

    public static Output of(Bytes octets) {
        return new Output(Optional.empty(), octets, false);
    }

    /**
     * This, then {@code other}.
     *
     * @throws IllegalStateException if both have an event
     */
    public Output plus(Output other) {
        if (event.isPresent() && other.event.isPresent()) {
            throw new IllegalStateException("one output has one event at most: " + event + ", " + other.event);
        }
        return new Output(event.or(other::event), octets.plus(other.octets), shutdown || other.shutdown);
    }
}
