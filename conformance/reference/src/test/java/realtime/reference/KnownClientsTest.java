package realtime.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.run.Departure;
import realtime.conformance.run.Departures;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;

/** Well-known clients against the listening driver. */
class KnownClientsTest {
    private static final Settings SETTINGS = Settings.DEFAULT
            .withTries(10)
            .withSeed("reference")
            .withoutWitness()
            .withoutShrinking();

    private static JdkClient jdk;
    private static JettyClient jetty;

    static class Jdk implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            return jdk.subject();
        }
    }

    static class Jetty implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            return jetty.subject();
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
    void theJdkPassesButForItsNamedDepartures() {
        check("The JDK's client", JdkClient.departures(), Jdk.class);
    }

    @Test
    void jettyPassesButForItsNamedDepartures() {
        check("Jetty's client", JettyClient.departures(), Jetty.class);
    }

    @Test
    void withoutTheListTheDeparturesAreTheOnlyViolations() {
        Set<String> broken = SuiteRun.of(SETTINGS, Jdk.class).stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .map(Result::property)
                .collect(Collectors.toSet());
        Set<String> named =
                JdkClient.departures().all().stream().map(Departure::property).collect(Collectors.toSet());
        assertEquals(named, broken);
    }

    @Test
    void aDepartureThatNoLongerHappensFailsTheRun() {
        Departure real = JdkClient.departures().all().getLast();
        Departure wrong = new Departure(
                real.property(), real.requirement(), real.request(), "a pong and a smile", "the JDK never does this");
        Departures both = new Departures(List.of(real, wrong));
        Result result =
                SuiteRun.of(SETTINGS.withDepartures(both).withRules(Set.of(real.requirement())), Jdk.class).stream()
                        .filter(one -> one.property().equals(real.property()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Verdict.FAIL, result.verdict());
        assertTrue(result.message().contains("no longer happens"), result.message());
    }

    private static void check(String name, Departures known, Class<?> properties) {
        List<Result> results = SuiteRun.of(SETTINGS.withDepartures(known), properties);
        long passed = results.stream()
                .filter(result -> result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT)
                .count();
        long unsupported = results.stream()
                .filter(result -> result.verdict() == Verdict.UNSUPPORTED)
                .count();
        System.out.printf(
                "%s over TCP: %d properties ran, %d passed, %d unsupported, %d named departures%n",
                name, results.size(), passed, unsupported, known.all().size());
        assertFalse(results.isEmpty(), "no property ran");
        assertEquals(results.size(), passed + unsupported, () -> results.stream()
                .filter(result -> result.verdict() == Verdict.FAIL || result.verdict() == Verdict.INCONCLUSIVE)
                .map(result -> result.property() + ": " + result.message())
                .collect(Collectors.joining("\n\n")));
    }
}
