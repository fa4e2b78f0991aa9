package realtime.zoo.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.handshake.ClientConnectionProperties;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.zoo.Seeds;
import realtime.zoo.clients.ClientMember.Kind;
import realtime.zoo.clients.ClientMember.Setting;

/** The suite is judged by the clients of the zoo: who must be found out, and who must not. */
class ClientZooTest {
    /** It says whether a client queues, and never that it should: README of the catalogue, D-31. */
    private static final Set<String> INFORMATIVE =
            Set.of("ClientConnectionProperties.aSecondConnectionWaitsForTheFirst");

    private static final List<Row> ROWS = new ArrayList<>();
    private static ClientSubject subject;

    static final class InMemory implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            return subject;
        }
    }

    static final class OnSockets implements ClientConnectionProperties {
        @Override
        public ClientSubject client() {
            return subject;
        }
    }

    record Row(ClientMember member, String seed, List<Result> results) {
        List<Result> failed() {
            return results.stream()
                    .filter(result -> result.verdict() == Verdict.FAIL || result.verdict() == Verdict.INCONCLUSIVE)
                    .toList();
        }

        boolean controlOpens() {
            return results.stream().anyMatch(result -> result.verdict() == Verdict.PASS);
        }

        String told() {
            return member + " (seed " + seed + "), should break \"" + member.requirement() + "\": "
                    + failed().stream()
                            .map(result -> result.requirements().getFirst() + " " + result.property() + "\n"
                                    + result.message())
                            .collect(Collectors.joining("\n"));
        }
    }

    @BeforeAll
    static void judgeEveryClient() {
        for (String seed : Seeds.all()) {
            Settings settings =
                    Settings.DEFAULT.withSeed(seed).withoutShrinking().withoutWitness();
            for (ClientMember member : ClientZoo.all()) {
                subject = member.peer().get();
                Class<?> properties = member.setting() == Setting.MEMORY ? InMemory.class : OnSockets.class;
                ROWS.add(new Row(member, seed, SuiteRun.of(settings, properties)));
            }
        }
    }

    @Test
    void everyFaultyClientIsFoundOutByTheRightRequirement() {
        List<String> missed = faulty().filter(row -> row.failed().isEmpty()
                        || !row.failed()
                                .getFirst()
                                .requirements()
                                .getFirst()
                                .equals(row.member().requirement()))
                .map(Row::told)
                .toList();
        assertTrue(missed.isEmpty(), () -> String.join("\n", missed));
    }

    @Test
    void everyLegalClientPasses() {
        List<String> alarms = ROWS.stream()
                .filter(row ->
                        row.member().kind() == Kind.LEGAL && !row.failed().isEmpty())
                .map(Row::told)
                .toList();
        assertTrue(alarms.isEmpty(), () -> String.join("\n", alarms));
    }

    @Test
    void everyPropertyIsFalsifiedByAClientThatOpensForARightAnswer() {
        Set<String> left = new TreeSet<>();
        ROWS.forEach(row -> row.results().forEach(result -> left.add(result.property())));
        faulty().filter(Row::controlOpens).forEach(row -> row.failed().stream()
                .filter(result ->
                        result.requirements().getFirst().equals(row.member().requirement()))
                .map(Result::property)
                .forEach(left::remove));
        left.removeAll(INFORMATIVE);
        assertEquals(Set.of(), left);
    }

    @Test
    void whoWaitsInLineIsToldFromWhoDoesNot() {
        Set<Verdict> verdicts = ROWS.stream()
                .filter(row -> row.member().setting() == Setting.SOCKETS)
                .flatMap(row -> row.results().stream())
                .filter(result -> INFORMATIVE.contains(result.property()))
                .map(Result::verdict)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Verdict.PASS, Verdict.LENIENT), verdicts);
    }

    @Test
    void noTwoShareAName() {
        assertEquals(
                ClientZoo.all().size(),
                ClientZoo.all().stream().map(ClientMember::name).distinct().count());
    }

    private static Stream<Row> faulty() {
        return ROWS.stream().filter(row -> row.member().kind() == Kind.FAULTY);
    }
}
