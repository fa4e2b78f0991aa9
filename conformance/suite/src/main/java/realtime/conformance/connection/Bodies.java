package realtime.conformance.connection;

import realtime.conformance.generate.OneOf;
import realtime.websocket.connection.CloseBody;

/** What a Close may say. */
final class Bodies extends OneOf<CloseBody> {
    Bodies() {
        super(
                CloseBody.of(1000),
                CloseBody.EMPTY,
                CloseBody.of(1001, "going away"),
                CloseBody.of(1011),
                CloseBody.of(3000, "n\u00e9"),
                CloseBody.of(4999, "x".repeat(123)));
    }
}
