package realtime.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.conformance.Role;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.run.Departures;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.PropertyIndex.Entry;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ClientWireConformance;
import realtime.conformance.wire.ServerWireConformance;

/**
 * The coverage matrix of the book: which property checks which requirement for which role, and what came of it on the
 * reference. Written with {@code -Drecordings=write}; a property that it lacks fails the build, another verdict the gates.
 */
class CoverageRecordingTest {
    private static final Path FILE = Path.of("../../chapters/recordings/coverage.csv");
    private static final Settings SETTINGS =
            Settings.DEFAULT.withTries(5).withSeed("coverage").withoutWitness().withoutShrinking();

    private static final boolean WRITES = "write".equals(System.getProperty("recordings"));
    private static final String STALE = "the matrix has changed: run with -Drecordings=write";

    private static JettyServer server;
    private static JettyClient client;

    static class Server implements ServerHandshakeConformance, ServerWireConformance {
        @Override
        public ServerSubject server() {
            return server.subject();
        }

        @Override
        public Peer peer() {
            return new ServerPeer(server());
        }
    }

    static class Client implements ClientHandshakeConformance, ClientWireConformance {
        @Override
        public ClientSubject client() {
            return client.subject();
        }

        @Override
        public Peer peer() {
            return new ClientPeer(client());
        }
    }

    @Test
    void theMatrixNamesEveryProperty() throws IOException {
        Map<String, Result> nothing = new HashMap<>();
        List<String> recorded = Files.readAllLines(FILE).stream()
                .skip(1)
                .map(CoverageRecordingTest::withoutVerdict)
                .toList();
        List<String> now = rows(nothing).stream()
                .map(CoverageRecordingTest::withoutVerdict)
                .toList();
        if (!WRITES) {
            assertEquals(String.join("\n", recorded), String.join("\n", now), STALE);
        }
    }

    @Test
    void theVerdictsOfTheMatrixAreThoseOfTheReference() throws IOException {
        assumeTrue(WRITES || Boolean.getBoolean("realtime.gates"), "the whole matrix is run by -Pgates only");
        Map<String, Result> results = new HashMap<>();
        server = JettyServer.startSecure();
        client = new JettyClient();
        try {
            run(results, JettyServer.departures(), Role.SERVER, Server.class);
            run(results, JettyClient.departures(), Role.CLIENT, Client.class);
        } finally {
            server.close();
            client.close();
        }
        String text = "requirement,role,properties,verdict-on-reference\n" + String.join("\n", rows(results)) + "\n";
        if (WRITES) {
            Files.writeString(FILE, text);
        }
        assertEquals(Files.readString(FILE), text, STALE);
    }

    private static String withoutVerdict(String row) {
        return row.substring(0, row.lastIndexOf(','));
    }

    /** One property may judge both. */
    private static void run(Map<String, Result> results, Departures departures, Role role, Class<?> properties) {
        SuiteRun.of(SETTINGS.withDepartures(departures), properties)
                .forEach(result -> results.put(key(result.property(), role), result));
    }

    private static String key(String property, Role role) {
        return property + " " + role;
    }

    private static List<String> rows(Map<String, Result> results) {
        List<String> rows = new ArrayList<>();
        for (Requirement requirement : Requirements.all()) {
            for (Role role : PropertyIndex.roles(requirement)) {
                List<Entry> entries = PropertyIndex.of(requirement, role);
                if (!entries.isEmpty()) {
                    String names =
                            String.join(" ", entries.stream().map(Entry::name).toList());
                    rows.add(String.join(
                            ",",
                            requirement.id(),
                            role.name().toLowerCase(Locale.ROOT),
                            names,
                            verdict(requirement.id(), role, entries, results)));
                }
            }
        }
        return rows;
    }

    /** What came of it, the worst first; properties of exercises do not run on a whole peer. */
    private static String verdict(String requirement, Role role, List<Entry> entries, Map<String, Result> results) {
        List<Result> mine = entries.stream()
                .map(entry -> results.get(key(entry.name(), role)))
                .filter(Objects::nonNull)
                .toList();
        if (mine.stream().anyMatch(result -> result.departures() > 0) && isDeparture(requirement)) {
            return "departure";
        }
        for (Verdict verdict : List.of(Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.LENIENT, Verdict.PASS)) {
            if (mine.stream().anyMatch(result -> result.verdict() == verdict)) {
                return verdict.key();
            }
        }
        return mine.isEmpty() ? "exercise only" : Verdict.UNSUPPORTED.key();
    }

    private static boolean isDeparture(String requirement) {
        return Stream.of(JettyServer.departures(), JettyClient.departures())
                .flatMap(departures -> departures.all().stream())
                .anyMatch(departure -> departure.requirement().equals(requirement));
    }
}
