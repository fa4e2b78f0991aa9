package realtime.zoo.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.run.Departure;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;

/** Real servers pass but for their listed departures, and every listed departure still happens: their handshakes. */
class RealServersTest {
    private static final int TRIES = 10;

    private static final Settings SETTINGS = Settings.DEFAULT
            .withTries(TRIES)
            .withSeed("servers")
            .withoutShrinking()
            .withoutWitness();

    private static ServerSubject subject;

    /** The properties, over TCP. */
    static class OverTcp implements ServerHandshakeConformance {
        @Override
        public ServerSubject server() {
            return subject;
        }
    }

    static Set<String> names() {
        return RealServers.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRealServerPassesButForItsDepartures(String name) {
        try (RealServer server = RealServers.all().get(name).get()) {
            judge(server);
        }
    }

    @Test
    void wsOfNodePassesButForItsDepartures(@TempDir Path folder) {
        assumeTrue(Boolean.getBoolean("realtime.npm"), () -> skipped("npm is asked for by -Pgates only"));
        Optional<String> obstacle = WsServer.obstacle();
        assumeTrue(obstacle.isEmpty(), () -> skipped(obstacle.orElse("")));
        try (RealServer server = WsServer.start(folder)) {
            judge(server);
        }
    }

    /** Looked at in every build: the servers themselves are asked by {@link RealFramesTest}, in the gates. */
    @Test
    void whatBreaksBehindTheHandshakeIsListedWithAReasonAndAPropertyThatThereIs() {
        Set<String> properties =
                PropertyIndex.all().stream().map(PropertyIndex.Entry::name).collect(Collectors.toSet());
        for (FrameDeparture one : FrameDeparture.all()) {
            assertTrue(properties.contains(one.property()), one.property() + " does not exist");
            assertFalse(one.reason().isBlank(), one + " has no reason");
        }
    }

    private static String skipped(String why) {
        System.out.println("SKIPPED: " + why);
        return why;
    }

    private static void judge(RealServer server) {
        subject = server.subject();
        List<Result> results = SuiteRun.of(SETTINGS.withDepartures(server.departures()), OverTcp.class);
        print(server, results);
        results.forEach(result -> assertTrue(
                result.verdict() == Verdict.PASS
                        || result.verdict() == Verdict.LENIENT
                        || result.verdict() == Verdict.UNSUPPORTED,
                () -> server.name() + ": " + result.property() + "\n" + result.message()));
        Set<String> properties = results.stream().map(Result::property).collect(Collectors.toSet());
        List<String> strays = server.departures().all().stream()
                .map(Departure::property)
                .filter(property -> !properties.contains(property))
                .toList();
        assertEquals(List.of(), strays, "departures from properties that do not exist");
    }

    private static void print(RealServer server, List<Result> results) {
        long passed = results.stream()
                .filter(result -> result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT)
                .count();
        long unsupported = results.stream()
                .filter(result -> result.verdict() == Verdict.UNSUPPORTED)
                .count();
        System.out.printf(
                "%s over TCP: %d properties ran, %d passed, %d unsupported, %d listed departures%n",
                server.name(),
                results.size(),
                passed,
                unsupported,
                server.departures().all().size());
    }
}
