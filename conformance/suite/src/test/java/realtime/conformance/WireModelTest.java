package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.model.ModelServices;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ServerWireConformance;

class WireModelTest {
    private static final ServerSubject MODEL = MemoryServers.withServices("model", new ModelServices());

    /** The suite's own server in memory. */
    static class InMemory implements ServerWireConformance {
        @Override
        public Peer peer() {
            return new ServerPeer(MODEL);
        }
    }

    private static final Set<Verdict> GOOD = Set.of(Verdict.PASS, Verdict.LENIENT);

    @Test
    void theSuitesOwnServerKeepsEveryRule() {
        List<Result> results = SuiteRun.of(Settings.DEFAULT.withTries(100).withoutWitness(), InMemory.class);
        assertTrue(results.size() > 30, results.size() + " properties");
        assertAll(results.stream()
                .filter(result -> !result.property().equals("RobustnessProperties.itSpeaksTls"))
                .map(result -> () ->
                        assertTrue(GOOD.contains(result.verdict()), result.property() + ": " + result.message())));
    }
}
