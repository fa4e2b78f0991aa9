package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Example;
import realtime.conformance.handshake.NegotiateVersionConformance;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.websocket.VersionNegotiator;

/** Exercise 04.9, starred. */
class NegotiateVersionTest implements NegotiateVersionConformance {
    @Override
    public VersionNegotiator subject() {
        return new NegotiateVersion();
    }

    @Example
    void theServerNamesItsVersionsTheHighestFirst() {
        Optional<Refusal> refusal = subject().check(List.of("25"), Set.of(8, 13));
        assertEquals(
                Optional.of("13, 8"),
                refusal.flatMap(no -> no.fields().first("Sec-WebSocket-Version")));
    }

    @Example
    void theClientTriesAgainWithTheHighestCommonVersion() {
        HeaderFields fields = HeaderFields.of("Sec-WebSocket-Version", "7", "Sec-WebSocket-Version", "13, 8");
        ResponseHead refusal = new ResponseHead(426, "Upgrade Required", fields);
        assertEquals(OptionalInt.of(13), subject().retry(refusal, Set.of(8, 13)));
    }
}
