package realtime.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.run.Departures;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.wire.ClientWireConformance;

/** Well-known clients behind their handshake, as echo clients. */
class KnownClientsWireTest {
    private static final Settings SETTINGS =
            Settings.DEFAULT.withTries(2).withSeed("reference").withoutWitness().withoutShrinking();

    /**
     * The JDK's client misses an end of TCP that comes right behind other octets, in about half of all tries: it is then
     * neither told to its application nor answered. What depends on a race is no departure that a list could hold.
     */
    private static final Map<String, Set<String>> RACES = Map.of(
            "FailureProperties.theEndOfTheStreamEndsTheConnection", Set.of("WS-TCP-003"),
            "ClientClosingProperties.theEndOfTcpWithinAMessageDeliversNothing", Set.of("WS-FAIL-005"),
            "RobustnessProperties.anyOctetsDoNoHarm", Set.of("WS-SEC-001"));

    private static JdkClient jdk;
    private static JettyClient jetty;

    static class Jdk implements ClientWireConformance {
        @Override
        public Peer peer() {
            return new ClientPeer(jdk.subject());
        }
    }

    static class Jetty implements ClientWireConformance {
        @Override
        public Peer peer() {
            return new ClientPeer(jetty.subject());
        }
    }

    @BeforeAll
    static void start() {
        jdk = new JdkClient();
        jetty = new JettyClient();
    }

    @AfterAll
    static void stop() {
        jdk.close();
        jetty.close();
    }

    @Test
    void theJdkPassesButForARace() {
        check("The JDK's client", JdkClient.departures(), RACES, Jdk.class);
    }

    @Test
    void jettyPassesButForItsNamedDepartures() {
        check("Jetty's client", JettyClient.departures(), Map.of(), Jetty.class);
    }

    private static void check(
            String name, Departures known, Map<String, Set<String>> races, Class<? extends ClientWireConformance> all) {
        List<Result> results = SuiteRun.of(SETTINGS.withDepartures(known), all);
        System.out.printf(
                "%s behind its handshake: %d properties, %d unsupported, %d tries, %d ms%n",
                name,
                results.size(),
                results.stream()
                        .filter(result -> result.verdict() == Verdict.UNSUPPORTED)
                        .count(),
                results.stream().mapToInt(Result::tries).sum(),
                results.stream().mapToLong(Result::millis).sum());
        assertEquals(
                "",
                results.stream()
                        .filter(result -> result.verdict() == Verdict.FAIL || result.verdict() == Verdict.INCONCLUSIVE)
                        .filter(result -> !races.getOrDefault(result.property(), Set.of())
                                .contains(result.requirements().getFirst()))
                        .map(result -> result.property() + ": " + result.message())
                        .collect(Collectors.joining("\n\n")));
    }
}
