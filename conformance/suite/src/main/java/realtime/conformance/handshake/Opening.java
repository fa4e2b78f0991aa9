package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import realtime.conformance.driver.Outcome;
import realtime.conformance.model.Model;
import realtime.http.HeaderFields;

/** Whether a 101 really opens a WebSocket, and if not, what is wrong with it (RFC 6455 section 4.2.2, step 5). */
final class Opening {
    /** What is wrong: the broken requirement, and one sentence. */
    record Fault(String requirement, String words) {}

    private Opening() {}

    static Optional<Fault> fault(Seen seen) {
        if (!(seen.outcome() instanceof Outcome.Answer answer) || answer.head().status() != 101) {
            return fault("WS-HSR-001", seen.outcome().summary());
        }
        HeaderFields fields = answer.head().fields();
        if (!answer.head().version().equals("HTTP/1.1")) {
            return fault("WS-HSR-001", "the 101 says " + answer.head().version());
        }
        if (fields.list("Upgrade").stream().noneMatch("websocket"::equalsIgnoreCase)) {
            return fault("WS-HSR-002", "the 101 has no Upgrade: websocket");
        }
        if (!fields.hasToken("Connection", "upgrade")) {
            return fault("WS-HSR-002", "the 101 has no Connection: Upgrade");
        }
        return acceptFault(seen.key(), fields.all("Sec-WebSocket-Accept")).or(() -> behind(answer));
    }

    private static Optional<Fault> acceptFault(String key, List<String> values) {
        String right = Model.accept(key);
        if (!values.isEmpty()
                && values.stream().allMatch(right::equals)) { // how many there are is a property of its own
            return Optional.empty();
        }
        String given = values.isEmpty() ? "no accept value" : "accept value " + values.getFirst();
        return fault(
                values.stream().anyMatch(value -> value.equals(AcceptGuess.overDecoded(key)))
                        ? "WS-HSR-004"
                        : "WS-HSR-003",
                given + " instead of " + right
                        + AcceptGuess.of(key, values)
                                .map(text -> " (" + text + ")")
                                .orElse(""));
    }

    private static Optional<Fault> behind(Outcome.Answer answer) {
        List<String> agreed = answer.head().fields().all("Sec-WebSocket-Extensions");
        if (answer.usesReservedBits()) {
            return fault(
                    "WS-EXT-011",
                    agreed.isEmpty()
                            ? "101, but a frame behind it has a reserved bit set, and no extension is agreed on"
                            : "101 with " + String.join(", ", agreed) + ", and frames that use it");
        }
        return switch (answer.after()) {
            case ECHOES -> Optional.empty();
            case NO_WEBSOCKET, STAYS_HTTP -> fault("WS-HSR-001", "101, but what follows it is no WebSocket");
            case HANGS -> fault("WS-HSR-001", "101, but no echo and no pong came back in time");
        };
    }

    private static Optional<Fault> fault(String requirement, String words) {
        return Optional.of(new Fault(requirement, words));
    }
}
