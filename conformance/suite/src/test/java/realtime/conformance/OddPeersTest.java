package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.Outcome;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.UnreachableException;
import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelServices;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.LengthProperties;
import realtime.conformance.wire.TextProperties;
import realtime.conformance.wire.WindowProperties;
import realtime.websocket.framing.DeflateParameters;
import realtime.wire.Bytes;

/** A peer that takes only short messages, one that takes too short ones, and one that is gone all of a sudden. */
class OddPeersTest {
    private static ServerSubject subject;

    /** Some properties with long messages, and some without. */
    static class Some implements LengthProperties, WindowProperties, TextProperties {
        @Override
        public Peer peer() {
            return new ServerPeer(subject);
        }
    }

    @Test
    void whoRefusesLongMessagesIsNotAccusedOfWhatNeedsThem() {
        Map<String, Result> results = judged(limitedTo(8_192));
        assertEquals(
                Verdict.UNSUPPORTED,
                results.get("WindowProperties.aReferenceReaches32768OctetsBack").verdict());
        assertTrue(results.get("WindowProperties.aReferenceReaches32768OctetsBack")
                .message()
                .contains("it refuses every message of 32768 octets as too long"));
        assertEquals(
                List.of(),
                results.values().stream()
                        .filter(result -> result.verdict() == Verdict.FAIL)
                        .toList());
    }

    @Test
    void aLimitOfNearlyNothingIsAFault() {
        Map<String, Result> results = judged(limitedTo(100));
        Result failed = results.values().stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .findFirst()
                .orElseThrow();
        List<String> wire = failed.counterexample().orElseThrow().wire();
        assertTrue(wire.stream().anyMatch(line -> line.startsWith("-> 8")), wire::toString);
        assertTrue(wire.stream().anyMatch(line -> line.startsWith("<- 88")), wire::toString);
    }

    @Test
    void whoIsGoneAfterAConversationIsAccusedWithIt() {
        ServerSubject model = MemoryServers.withServices("model", new ModelServices());
        Map<String, Result> results = judged(new Dying(model, 2));
        Result first = results.values().stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .findFirst()
                .orElseThrow();
        assertTrue(first.message().contains("nobody listens any more"), first.message());
        assertTrue(results.values().stream().anyMatch(result -> result.verdict() == Verdict.INCONCLUSIVE));
    }

    private static Map<String, Result> judged(ServerSubject who) {
        subject = who;
        return SuiteRun.of(Settings.DEFAULT.withTries(10).withoutShrinking().withoutWitness(), Some.class).stream()
                .collect(Collectors.toMap(Result::property, Function.identity()));
    }

    private static ServerSubject limitedTo(int octets) {
        return MemoryServers.withServices("limited", new ModelServices() {
            @Override
            protected ServerCore compressed(DeflateParameters agreed, int limit) {
                return super.compressed(agreed, Math.min(limit, octets));
            }

            @Override
            protected ServerCore echo() {
                return new ModelEcho() {
                    @Override
                    protected int limit() {
                        return octets;
                    }
                };
            }
        });
    }

    /** Takes so many connections, and no more. */
    private static final class Dying implements ServerSubject {
        private final ServerSubject model;
        private int left;

        Dying(ServerSubject model, int left) {
            this.model = model;
            this.left = left;
        }

        @Override
        public Channel connect() {
            if (left-- <= 0) {
                throw new UnreachableException("nobody there", null);
            }
            return model.connect();
        }

        @Override
        public String name() {
            return model.name();
        }

        @Override
        public Features features() {
            return model.features();
        }

        @Override
        public Outcome exchange(Bytes request, Cuts cuts) {
            return model.exchange(request, cuts);
        }
    }
}
