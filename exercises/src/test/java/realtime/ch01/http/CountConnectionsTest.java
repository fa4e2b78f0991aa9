package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import realtime.conformance.http.CountConnectionsConformance;
import realtime.http.message.ConnectionGuess;

/** Exercise 01.1. */
class CountConnectionsTest implements CountConnectionsConformance {
    @Override
    public ConnectionGuess subject() {
        return new CountConnections();
    }

    @Example
    void aHundredRequestsNeedAConnectionAtLeast() {
        assertTrue(subject().connections(new ConnectionGuess.Situation(100, 10, "HTTP/1.1", "")) > 0);
    }
}
