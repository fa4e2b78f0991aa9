package realtime.websocket.connection;

import java.util.OptionalInt;

/**
 * What a Close frame says (RFC 6455 section 5.5.1). It can express what may not travel.
 *
 * @param code the close code; nothing if the frame is empty
 * @param reason a text for the log of the other side; empty if there is none
 */
public record CloseBody(OptionalInt code, String reason) {
    /** What an empty Close says. */
    public static final CloseBody EMPTY = new CloseBody(OptionalInt.empty(), "");

    /** A code without a reason. */
    public static CloseBody of(int code) {
        return of(code, "");
    }

    public static CloseBody of(int code, String reason) {
        return new CloseBody(OptionalInt.of(code), reason);
    }

    /** Such as {@code 1000 "bye"}. */
    @Override
    public String toString() {
        String number = code.isPresent() ? String.valueOf(code.getAsInt()) : "no code";
        return reason.isEmpty() ? number : number + " \"" + reason + "\"";
    }
}
