package realtime.sse;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A block of an event stream, as an application hands it to the encoder. What is absent is not written.
 *
 * @param comment a text that no application will see; a server that has nothing to say keeps a connection alive with it
 * @param type what kind of event it is
 * @param id what a reader that comes back names as the last one it has seen
 * @param retry how long a reader waits before it comes back, in milliseconds, 0 or more
 * @param data the event's text; a block without data is no event
 */
public record Outgoing(
        Optional<String> comment,
        Optional<String> type,
        Optional<String> id,
        OptionalLong retry,
        Optional<String> data) {
    /** An empty block, to be filled. */
    public static final Outgoing EMPTY =
            new Outgoing(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());

    /** @throws IllegalArgumentException if {@code retry} is negative */
    public Outgoing {
        if (retry.isPresent() && retry.getAsLong() < 0) {
            throw new IllegalArgumentException("nobody waits for " + retry.getAsLong() + " milliseconds");
        }
    }

    /** An event that has data alone. */
    public static Outgoing data(String text) {
        return new Outgoing(
                Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.of(text));
    }

    /** A comment alone. */
    public static Outgoing comment(String text) {
        return EMPTY.withComment(text);
    }

    public Outgoing withComment(String text) {
        return new Outgoing(Optional.of(text), type, id, retry, data);
    }

    public Outgoing withType(String name) {
        return new Outgoing(comment, Optional.of(name), id, retry, data);
    }

    public Outgoing withId(String text) {
        return new Outgoing(comment, type, Optional.of(text), retry, data);
    }

    public Outgoing withRetry(long millis) {
        return new Outgoing(comment, type, id, OptionalLong.of(millis), data);
    }
}
