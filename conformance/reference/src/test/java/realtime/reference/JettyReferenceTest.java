package realtime.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ResponseProperties;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.handshake.ServiceProperties;
import realtime.conformance.run.Departure;
import realtime.conformance.run.Departures;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.DeliveryProperties;
import realtime.conformance.wire.RobustnessProperties;
import realtime.conformance.wire.ServerWireConformance;

class JettyReferenceTest {
    private static final Settings SETTINGS =
            Settings.DEFAULT.withTries(25).withSeed("reference").withoutWitness();

    private static JettyServer jetty;
    private static JettyServer secureJetty;

    /** The properties, over TCP. */
    static class OverTcp implements ServerHandshakeConformance, ServerWireConformance {
        @Override
        public ServerSubject server() {
            return jetty.subject();
        }

        @Override
        public Peer peer() {
            return new ServerPeer(server());
        }
    }

    /** What TLS adds, and that it takes nothing away. */
    static class OverTls implements ServiceProperties, ResponseProperties, DeliveryProperties, RobustnessProperties {
        @Override
        public ServerSubject server() {
            return secureJetty.subject();
        }

        @Override
        public Peer peer() {
            return new ServerPeer(server());
        }
    }

    @BeforeAll
    static void start() {
        jetty = JettyServer.start();
        secureJetty = JettyServer.startSecure();
    }

    @AfterAll
    static void stop() {
        jetty.close();
        secureJetty.close();
    }

    @Test
    void jettyPassesButForItsNamedDepartures() {
        Departures known = JettyServer.departures();
        List<Result> results = SuiteRun.of(SETTINGS.withDepartures(known), OverTcp.class);
        long passed = results.stream()
                .filter(result -> result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT)
                .count();
        long unsupported = results.stream()
                .filter(result -> result.verdict() == Verdict.UNSUPPORTED)
                .count();
        System.out.printf(
                "Jetty over TCP: %d properties ran, %d passed, %d unsupported, %d named departures%n",
                results.size(), passed, unsupported, known.all().size());
        assertTrue(passed > 0, "no property ran");
        results.forEach(result -> assertTrue(result.verdict() != Verdict.FAIL, result::message));
    }

    @Test
    void overTlsNothingIsUnsupported() {
        List<Result> results =
                SuiteRun.of(SETTINGS.withTries(5).withDepartures(JettyServer.departures()), OverTls.class);
        assertTrue(results.stream()
                .anyMatch(result -> result.property().equals("ServiceProperties.aTlsPortSpeaksNoPlainHttp")));
        results.forEach(result -> assertTrue(
                result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT,
                () -> result.property() + " " + result.verdict() + " " + result.message()));
    }

    @Test
    void withoutTheListTheDeparturesAreTheOnlyViolations() {
        Set<String> broken = new HashSet<>();
        SuiteRun.of(SETTINGS, OverTcp.class).stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .forEach(result -> broken.add(result.requirements().getFirst()));
        Set<String> named = new HashSet<>();
        JettyServer.departures().all().forEach(one -> named.add(one.requirement()));
        assertEquals(named, broken);
    }

    @Test
    void aDepartureThatNoLongerHappensFailsTheRun() {
        Departure real = JettyServer.departures().all().getFirst();
        List<Departure> wrong = new ArrayList<>(List.of(new Departure(
                real.property(),
                real.requirement(),
                real.request(),
                "HTTP 418",
                "a departure that Jetty does not have")));
        Result result = SuiteRun.of(
                        SETTINGS.withDepartures(new Departures(wrong)).withRules(Set.of(real.requirement())),
                        OverTcp.class)
                .stream()
                .filter(one -> one.property().equals(real.property()))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.FAIL, result.verdict());
        assertTrue(result.message().contains("no longer happens"), result.message());
    }
}
