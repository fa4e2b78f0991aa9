package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.InMemoryClient;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelReader;
import realtime.conformance.model.ModelServices;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.wire.ClientWireConformance;

class WireClientTest {
    private static final ClientSubject MODEL = new InMemoryClient(
            "model",
            ClientFeatures.of(Ability.SERVICES, Ability.TRUST)
                    .withExtensions("permessage-deflate")
                    .withLimit(ModelServices.LIMIT),
            call -> new ClientHandshakeCore(ModelClient.handshake(), ModelReader::new, new java.util.Random(), call));

    /** The suite's own client in memory. */
    static class InMemory implements ClientWireConformance {
        @Override
        public Peer peer() {
            return new ClientPeer(MODEL);
        }
    }

    /** In memory there is no TLS of its own. */
    private static final Set<String> UNSUPPORTED = Set.of("RobustnessProperties.itSpeaksTls");

    private static final Set<Verdict> GOOD = Set.of(Verdict.PASS, Verdict.LENIENT);

    @Test
    void theSuitesOwnClientKeepsEveryRule() {
        List<Result> results = SuiteRun.of(Settings.DEFAULT.withTries(30).withoutWitness(), InMemory.class);
        System.out.println(results.size() + " properties, "
                + results.stream().mapToInt(Result::tries).sum() + " tries, "
                + results.stream().mapToLong(Result::millis).sum() + " ms");
        assertTrue(results.size() > 60, results.size() + " properties");
        assertAll(results.stream()
                .filter(result -> !UNSUPPORTED.contains(result.property()))
                .map(result -> () -> assertTrue(
                        GOOD.contains(result.verdict()),
                        result.property() + ": " + result.verdict() + " " + result.message())));
    }
}
