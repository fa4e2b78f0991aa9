package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientProgram;
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

/** A client that has to be started for each connection: the suite asks it for no more connections than it needs. */
class CostlyClientTest {
    /** What a JVM can do within a minute on two processors. */
    private static final int MOST_STARTS = 160;

    private static final ClientFeatures COSTLY =
            new ClientFeatures(Set.of(Ability.SUBPROTOCOLS, Ability.TELLS_FAILURE), List.of(), 16);

    private static ClientSubject subject;

    record Costly() implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            return subject;
        }
    }

    @Test
    void itIsStartedSeldom() {
        AtomicInteger starts = new AtomicInteger();
        AtomicInteger stops = new AtomicInteger();
        ClientProgram model = new SocketProgram(
                call -> new ClientHandshakeCore(ModelClient.handshake(), ModelReader::new, new Random(), call),
                SocketProgram::dial);
        ClientProgram counted = call -> {
            ClientProgram.Running running = model.start(call); // throws where the URI cannot be used
            starts.incrementAndGet();
            return new Counted(running, stops);
        };
        try (TcpClient client = new TcpClient("costly", COSTLY, 0, counted)) {
            subject = client;
            List<Result> results = SuiteRun.of(Settings.DEFAULT.withTries(0).withoutWitness(), Costly.class);
            results.forEach(result ->
                    assertTrue(result.verdict() != Verdict.FAIL, () -> result.property() + "\n" + result.message()));
        }
        assertTrue(starts.get() <= MOST_STARTS, starts + " starts");
        assertEquals(starts.get(), stops.get(), "each one that is started is stopped");
    }

    /** One that notes that it was stopped. */
    private record Counted(ClientProgram.Running running, AtomicInteger stops) implements ClientProgram.Running {
        @Override
        public boolean hasEnded() {
            return running.hasEnded();
        }

        @Override
        public String words() {
            return running.words();
        }

        @Override
        public void stop() {
            stops.incrementAndGet();
            running.stop();
        }
    }
}
