package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.SocketProgram;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelReader;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;

/** The suite's own client on sockets: over TCP, through a proxy, inside TLS. */
class ModelClientTcpTest {
    private static final ClientFeatures FEATURES = ClientFeatures.of(
                    Ability.SUBPROTOCOLS,
                    Ability.EXTRA_FIELDS,
                    Ability.TRUST,
                    Ability.PROXY,
                    Ability.TELLS_FAILURE,
                    Ability.PARALLEL)
            .withExtensions("permessage-deflate", "x-trace");

    /** Tests stay on this machine. */
    private static final Set<String> UNREACHABLE = Set.of("ClientRequestProperties.hostKeepsTheBracketsOfAnAddress");

    record OverTcp() implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            SocketProgram program = new SocketProgram(
                    call -> new ClientHandshakeCore(ModelClient.handshake(), ModelReader::new, new Random(), call),
                    SocketProgram::dial);
            return new TcpClient("model over TCP", FEATURES, 0, program);
        }
    }

    @Test
    void theModelPassesOverTcp() {
        List<Result> results = SuiteRun.of(Settings.DEFAULT.withTries(20).withoutWitness(), OverTcp.class);
        assertFalse(results.isEmpty());
        results.forEach(result -> {
            boolean right = result.verdict() == Verdict.PASS
                    || result.verdict() == Verdict.LENIENT
                    || result.verdict() == Verdict.UNSUPPORTED && UNREACHABLE.contains(result.property());
            assertTrue(right, () -> result.property() + "\n" + result.message());
        });
    }
}
