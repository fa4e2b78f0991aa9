package realtime.websocket.connection;

import java.util.Optional;

/**
 * Which Close frames have travelled on a connection so far.
 *
 * @param sent what this end has sent
 * @param received what has come from the peer: its first valid Close
 */
public record Closes(Optional<CloseBody> sent, Optional<CloseBody> received) {
    /** None has. */
    public static final Closes NONE = new Closes(Optional.empty(), Optional.empty());

    public Closes withSent(CloseBody body) {
        return new Closes(Optional.of(body), received);
    }

    public Closes withReceived(CloseBody body) {
        return new Closes(sent, Optional.of(body));
    }
}
