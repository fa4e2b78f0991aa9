package realtime.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import realtime.conformance.Role;
import realtime.conformance.Verdict;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.Result;
import realtime.zoo.Member.Kind;
import realtime.zoo.ZooRun.Row;

/**
 * The suite is judged by the members: who must be found out, and who must not. By default a faulty one meets the properties
 * that can find its fault, with one seed; with {@code -Pgates} each meets all of them, and there are twenty seeds.
 */
class ZooTest {
    /**
     * The first can only be lenient: the standard wants one attempt at a time, and no library does so (D-31). The second is a
     * conversation like any other, asked of Jetty over TLS; in memory there is no TLS.
     */
    private static final Set<String> NEVER_FAILS =
            Set.of("ClientConnectionProperties.aSecondConnectionWaitsForTheFirst", "RobustnessProperties.itSpeaksTls");

    private static List<Row> rows;

    @BeforeAll
    static void judgeEveryMember() {
        rows = ZooRun.all(Seeds.all());
    }

    @Test
    void everyFaultyMemberIsFoundOutByTheRightRequirement() {
        List<String> missed = faulty().filter(
                        row -> !row.firstRequirement().equals(row.member().requirement()))
                .map(row -> row + ": expected " + row.member().requirement() + ", first named " + row.firstRequirement()
                        + "\n" + row.firstMessage())
                .toList();
        assertTrue(missed.isEmpty(), () -> String.join("\n", missed));
    }

    @Test
    void everyLegalMemberPasses() {
        List<String> alarms = rows.stream()
                .filter(row -> row.member().kind() == Kind.LEGAL)
                .filter(row -> !row.failed().isEmpty())
                .map(row -> row + ": " + row.failed() + "\n" + row.firstMessage())
                .toList();
        assertTrue(alarms.isEmpty(), () -> String.join("\n", alarms));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SERVER", "CLIENT"})
    void everyPropertyIsFalsifiedByAMemberThatOpensAPlainHandshake(Role role) {
        Set<String> properties = judged(role);
        faulty(role).filter(Row::opens).forEach(row -> properties.removeAll(row.failed()));
        assertEquals(neverFails(role), properties);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SERVER", "CLIENT"})
    void aPropertyIsFalsifiedForARequirementOfItsOwn(Role role) {
        Set<String> properties = judged(role);
        faulty(role)
                .filter(Row::opens)
                .flatMap(row -> row.results().stream())
                .filter(result -> result.verdict() == Verdict.FAIL)
                .filter(ZooRun::namesItsOwnRequirement)
                .map(Result::property)
                .forEach(properties::remove);
        assertEquals(neverFails(role), properties);
    }

    @Test
    void everyPropertyOfTheSuiteIsAsked() {
        for (Role role : List.of(Role.SERVER, Role.CLIENT)) {
            Set<String> known = PropertyIndex.all().stream()
                    .filter(entry -> entry.role() == role && entry.name().contains("Properties."))
                    .map(PropertyIndex.Entry::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            known.removeAll(judged(role));
            known.removeAll(NEVER_FAILS);
            assertEquals(Set.of(), known, role + ": asked of nobody");
        }
    }

    private static Set<String> judged(Role role) {
        return rows.stream()
                .filter(row -> row.member().role() == role)
                .flatMap(row -> row.results().stream())
                .map(Result::property)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> neverFails(Role role) {
        return NEVER_FAILS.stream()
                .filter(property -> judged(role).contains(property))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereAreEnoughMembersAndNoTwoShareAName() {
        assertEquals(
                Zoo.all().size(),
                Zoo.all().stream().map(Member::name).collect(Collectors.toSet()).size());
        assertTrue(faulty().map(Row::member).distinct().count() >= 25);
    }

    private static Stream<Row> faulty(Role role) {
        return faulty().filter(row -> row.member().role() == role);
    }

    private static Stream<Row> faulty() {
        return rows.stream().filter(row -> row.member().kind() == Kind.FAULTY);
    }
}
