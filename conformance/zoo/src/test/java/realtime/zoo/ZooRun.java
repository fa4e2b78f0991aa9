package realtime.zoo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import realtime.conformance.Checks;
import realtime.conformance.Verdict;
import realtime.conformance.Violation;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.InMemoryServer;
import realtime.conformance.driver.Plan;
import realtime.conformance.driver.Reaction;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.handshake.ReplyVariation;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.session.Session;
import realtime.conformance.wire.ClientWireConformance;
import realtime.conformance.wire.ServerWireConformance;

/** Judges members in memory, without shrinking, and writes down who failed what. */
final class ZooRun {
    private static final Path TABLE = Path.of("target", "zoo.csv");

    private static ServerSubject server;
    private static ClientSubject client;

    private ZooRun() {}

    /** The properties of servers, for the member that is in hand. */
    static final class OfServers implements ServerHandshakeConformance, ServerWireConformance {
        @Override
        public ServerSubject server() {
            return server;
        }

        @Override
        public Peer peer() {
            return new ServerPeer(server);
        }
    }

    /** The properties of clients, for the member that is in hand. */
    static final class OfClients implements ClientHandshakeConformance, ClientWireConformance {
        @Override
        public ClientSubject client() {
            return client;
        }

        @Override
        public Peer peer() {
            return new ClientPeer(client);
        }
    }

    /**
     * One member with one seed.
     *
     * @param opens whether a plain handshake opens: who refuses that has falsified nothing
     */
    record Row(Member member, String seed, boolean opens, long millis, List<Result> results) {
        List<String> failed() {
            return results.stream()
                    .filter(result -> result.verdict() != Verdict.PASS
                            && result.verdict() != Verdict.LENIENT
                            && result.verdict() != Verdict.UNSUPPORTED)
                    .map(Result::property)
                    .toList();
        }

        String firstRequirement() {
            return first().map(result -> result.requirements().getFirst()).orElse("none");
        }

        String firstMessage() {
            return first().map(result -> result.property() + result.message()).orElse("");
        }

        private Optional<Result> first() {
            return results.stream()
                    .filter(result -> failed().contains(result.property()))
                    .findFirst();
        }

        @Override
        public String toString() {
            return member.name() + " (seed " + seed + ")";
        }
    }

    /** All members, each with these seeds. */
    static List<Row> all(List<String> seeds) {
        List<Row> rows = new ArrayList<>();
        seeds.forEach(seed -> Zoo.all().forEach(member -> rows.add(run(member, seed))));
        write(rows);
        return rows;
    }

    private static Row run(Member member, String seed) {
        Settings settings = Settings.DEFAULT
                .withTries(Halves.tries(member, seed))
                .withSeed(seed)
                .withoutShrinking()
                .withoutWitness();
        Class<?> properties = properties(member);
        boolean opens = opens(member);
        long start = System.nanoTime();
        List<Result> results = SuiteRun.of(settings, Halves.properties(member, seed), properties);
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Row(
                member, seed, opens, millis, results.stream().map(ZooRun::slim).toList());
    }

    private static boolean opens(Member member) {
        return switch (member.role()) {
            case SERVER -> opensServer();
            default -> opensClient();
        };
    }

    private static boolean opensServer() {
        try (Session session = new ServerPeer(server).open("")) {
            return session.agreement().isEmpty();
        } catch (Violation e) {
            return false;
        }
    }

    private static boolean opensClient() {
        Plan plan = Plan.reply(request -> ReplyVariation.PLAIN.reply(request).encode());
        return client.exchange(Call.to("ws://{host}:{port}/chat"), plan) instanceof Reaction.Asked asked
                && asked.after() != Reaction.After.CLOSED;
    }

    /** Without the drawing, which the message says again: thousands of rows are kept. */
    private static Result slim(Result result) {
        return new Result(
                result.property(),
                result.requirements(),
                result.exercise(),
                result.verdict(),
                result.tries(),
                result.millis(),
                result.message(),
                Optional.empty(),
                Optional.empty(),
                result.departures());
    }

    private static Class<?> properties(Member member) {
        return switch (member.peer()) {
            case Member.Server peer -> {
                server = new InMemoryServer(
                        member.name(), peer.features(), peer.start().get());
                yield OfServers.class;
            }
            case Member.Client peer -> {
                client = peer.subject(member.name());
                yield OfClients.class;
            }
        };
    }

    /** Whether the requirement that is named first is one that the property says it checks. */
    static boolean namesItsOwnRequirement(Result result) {
        String method = result.property().substring(result.property().indexOf('.') + 1);
        return Stream.of(OfServers.class, OfClients.class)
                .flatMap(one -> Stream.of(one.getMethods()))
                .filter(one -> result.property().equals(one.getDeclaringClass().getSimpleName() + "." + method)
                        && one.getName().equals(method))
                .flatMap(one -> Stream.of(one.getAnnotationsByType(Checks.class)))
                .anyMatch(checks ->
                        List.of(checks.value()).contains(result.requirements().getFirst()));
    }

    private static void write(List<Row> rows) {
        List<String> lines =
                new ArrayList<>(List.of("member,role,kind,seed,requirement,named,properties,millis,failed"));
        for (Row row : rows) {
            lines.add(String.join(
                    ",",
                    row.member().name(),
                    row.member().role().name(),
                    row.member().kind().name(),
                    row.seed(),
                    row.member().requirement(),
                    row.firstRequirement(),
                    Integer.toString(row.results().size()),
                    Long.toString(row.millis()),
                    String.join(" ", row.failed())));
        }
        try {
            Files.createDirectories(TABLE.getParent());
            Files.write(TABLE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + TABLE, e);
        }
    }
}
