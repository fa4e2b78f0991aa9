package realtime.ch06.connection;

import java.util.Optional;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Closes;
import realtime.websocket.connection.ClosingHandshake;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Role;

// tag::closing[]
/** Exercise 06.3: the closing handshake, by the rules of {@link ClosingHandshake}. */
public final class AnswerClose implements ClosingHandshake {
    @Override
    public Optional<CloseBody> answer(Closes before, CloseBody received) {
        // tag::solution[]
        if (before.sent().isPresent() || before.received().isPresent()) { // WS-CLH-005 and -006, RFC 6455 section 5.5.1
            return Optional.empty();
        }
        // WS-CLH-001 and -002, RFC 6455 section 5.5.1. We choose an answer without a reason.
        return Optional.of(new CloseBody(received.code(), ""));
        // end::solution[]
    }

    @Override
    public boolean endsTcp(Role role, Closes travelled) {
        // tag::solution[]
        return isComplete(travelled) && role == Role.SERVER; // WS-CLH-008 to -010, RFC 6455 section 7.1.1
        // end::solution[]
    }

    @Override
    public Event.Closed outcome(Closes travelled) {
        // tag::solution[]
        int code = travelled // WS-CLC-017, RFC 6455 section 7.1.5
                .received()
                .map(body -> body.code().orElse(1005))
                .orElse(1006);
        String reason = travelled.received().map(CloseBody::reason).orElse(""); // WS-CLC-018, RFC 6455 section 7.1.6
        return new Event.Closed(code, reason, isComplete(travelled)); // WS-CLH-014, RFC 6455 section 7.1.4
        // end::solution[]
    }
    // tag::solution[]

    private static boolean isComplete(Closes travelled) {
        return travelled.sent().isPresent() && travelled.received().isPresent();
    }
    // end::solution[]
}
// end::closing[]
