package realtime.conformance.handshake;

import realtime.conformance.driver.Outcome;
import realtime.http.RequestHead;

/** A handshake that was sent, and what the server did. */
record Seen(RequestHead request, Outcome outcome) {
    /** The status of the answer, or 0 if there was none. */
    int status() {
        return outcome instanceof Outcome.Answer answer ? answer.head().status() : 0;
    }

    /** The last key of the request, or empty. */
    String key() {
        return request.fields().all("Sec-WebSocket-Key").stream()
                .reduce((first, second) -> second)
                .map(realtime.http.Tokens::trim)
                .orElse("");
    }
}
