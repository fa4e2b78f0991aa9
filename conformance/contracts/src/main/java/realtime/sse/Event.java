package realtime.sse;

/**
 * An event, as an application receives it (HTML section 9.2.6).
 *
 * @param type what kind of event it is; {@code message} where the stream names none
 * @param data its text; several lines are separated by LF
 * @param lastEventId the ID that was the last one when it was dispatched, its own or that of an event before; may be empty
 */
public record Event(String type, String data, String lastEventId) {
    /** The type of an event that names none. */
    public static final String MESSAGE = "message";
}
