package realtime.zoo.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ServerWireConformance;

/**
 * Real servers behind their handshakes, with {@code -Pgates}: they break the rules that are listed for them, and no others. With
 * {@code -Drecordings=write} a server's rows are written anew; reasons of new ones are then to be added by hand.
 */
class RealFramesTest {
    private static final Path LIST = Path.of("src/main/resources/realtime/zoo/departures/frames.csv");
    private static final boolean WRITES = "write".equals(System.getProperty("recordings"));
    private static final Settings SETTINGS = Settings.DEFAULT
            .withTries(10)
            .withSeed("servers")
            .withoutShrinking()
            .withoutWitness();

    private static ServerSubject subject;

    /** Everything behind the handshake. */
    static class OverTcp implements ServerWireConformance {
        @Override
        public Peer peer() {
            return new ServerPeer(subject);
        }
    }

    /** One rule that a server breaks, and where that shows. */
    private record Broken(String requirement, String property) implements Comparable<Broken> {
        @Override
        public int compareTo(Broken other) {
            return toString().compareTo(other.toString());
        }
    }

    static Set<String> names() {
        return RealServers.all().keySet();
    }

    @BeforeAll
    static void onlyInTheGates() {
        String why = "what real servers do behind their handshakes is asked by -Pgates only";
        assumeTrue(Boolean.getBoolean("realtime.npm"), () -> skipped(why));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRealServerBreaksWhatIsListed(String name) throws IOException {
        try (RealServer server = RealServers.all().get(name).get()) {
            judge(server);
        }
    }

    @Test
    void wsOfNodeBreaksWhatIsListed(@TempDir Path folder) throws IOException {
        Optional<String> obstacle = WsServer.obstacle();
        assumeTrue(obstacle.isEmpty(), () -> skipped(obstacle.orElse("")));
        try (RealServer server = WsServer.start(folder)) {
            judge(server);
        }
    }

    /** A length near 2^31, of which nothing more comes. */
    @Test
    void withoutALimitOneHeaderEndsJavaWebSocket() {
        try (RealServer server = JavaWebSocketServer.asShipped()) {
            subject = server.subject();
            List<Result> results = SuiteRun.of(SETTINGS.withRules(Set.of("WS-LIM-001")), OverTcp.class);
            assertTrue(results.stream().anyMatch(result -> result.verdict() == Verdict.FAIL), results::toString);
        }
    }

    private static String skipped(String why) {
        System.out.println("SKIPPED: " + why);
        return why;
    }

    private static void judge(RealServer server) throws IOException {
        subject = server.subject();
        SortedSet<Broken> broken = new TreeSet<>();
        List<Result> results = SuiteRun.of(
                SETTINGS.withRecorder(one -> broken.add(new Broken(one.requirement(), one.property()))), OverTcp.class);
        for (Result result : results) {
            assertFalse(result.verdict() == Verdict.INCONCLUSIVE, () -> result.property() + ": " + result.message());
            if (result.verdict() == Verdict.FAIL) { // what cannot be recorded, since nothing can be asked after it
                broken.add(new Broken(result.requirements().getFirst(), result.property()));
            }
        }
        System.out.printf("%s: %d properties, %d break a rule%n", server.name(), results.size(), broken.size());
        if (WRITES) {
            write(server.name(), broken);
            return;
        }
        SortedSet<Broken> listed = FrameDeparture.all().stream()
                .filter(one -> one.server().equals(server.name()))
                .map(one -> new Broken(one.requirement(), one.property()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(listed.containsAll(broken), () -> "not listed: " + without(broken, listed));
        // One fault can show as another rule, as TCP happens to cut; but it has to show.
        assertEquals(properties(listed), properties(broken));
    }

    private static Set<Broken> without(SortedSet<Broken> some, SortedSet<Broken> others) {
        Set<Broken> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Set<String> properties(SortedSet<Broken> all) {
        return all.stream().map(Broken::property).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void write(String server, SortedSet<Broken> broken) throws IOException {
        List<FrameDeparture> known = FrameDeparture.read(LIST);
        try (CsvWriter csv = CsvWriter.builder().build(LIST)) {
            csv.writeRecord("server", "requirement", "property", "reason");
            known.stream().filter(one -> !one.server().equals(server)).forEach(one -> write(csv, one));
            for (Broken one : broken) {
                String reason = known.stream()
                        .filter(old -> old.server().equals(server))
                        .filter(old -> one.equals(new Broken(old.requirement(), old.property())))
                        .map(FrameDeparture::reason)
                        .findFirst()
                        .orElse("");
                write(csv, new FrameDeparture(server, one.requirement(), one.property(), reason));
            }
        }
    }

    private static void write(CsvWriter csv, FrameDeparture one) {
        csv.writeRecord(one.server(), one.requirement(), one.property(), one.reason());
    }
}
