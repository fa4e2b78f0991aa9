package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import realtime.conformance.run.PropertyIndex;

class CoverageTest {
    /** The catalogue's names of the chapters that are finished. */
    private static final Set<String> FINISHED = Set.of("handshake", "framing", "connection");

    /** Those that are being written: their gaps are told, and fail nothing. */
    private static final List<String> UNFINISHED = List.of("framing", "connection");

    @Test
    void everyTestableMustOfAFinishedChapterHasAPropertyForEachRoleItBinds() {
        assertEquals(List.of(), gaps(row -> row.isMust() && FINISHED.contains(row.chapter()), Set.of(Role.values())));
    }

    /** One line a chapter; with {@code -Drealtime.gaps=connection} that chapter's gaps are listed. */
    @Test
    void theGapsOfAnUnfinishedChapterAreTold() {
        for (String chapter : UNFINISHED) {
            Predicate<Requirement> ofIt = row -> row.chapter().equals(chapter);
            List<String> must = gaps(ofIt.and(Requirement::isMust), Set.of(Role.values()));
            List<String> all = gaps(ofIt, Set.of(Role.values()));
            assertTrue(all.containsAll(must));
            System.out.printf("%s: %d gaps, %d of them MUST%n", chapter, all.size(), must.size());
            if (chapter.equals(System.getProperty("realtime.gaps"))) {
                all.forEach(System.out::println);
            }
        }
    }

    /** More than the MUST rows: everything that can be seen of a server from outside. */
    @Test
    void everyTestableRowOfFramesAndConnectionsThatBindsServersHasAProperty() {
        assertEquals(
                List.of(),
                gaps(
                        row -> UNFINISHED.contains(row.chapter())
                                && row.spec().equals("RFC6455")
                                && row.ways().contains("blackbox-server"),
                        Set.of(Role.SERVER)));
    }

    private static List<String> gaps(Predicate<Requirement> rows, Set<Role> roles) {
        List<String> gaps = new ArrayList<>();
        for (Requirement requirement : Requirements.all()) {
            if (rows.test(requirement)) {
                PropertyIndex.roles(requirement).stream()
                        .filter(roles::contains)
                        .filter(role -> PropertyIndex.of(requirement, role).isEmpty())
                        .forEach(role -> gaps.add(requirement.id() + " " + role + ": " + requirement.statement()));
            }
        }
        return gaps;
    }

    @Test
    void theChapterHasTheRowsOfTheCatalogue() {
        assertEquals(
                105,
                Requirements.all().stream()
                        .filter(row -> row.chapter().equals("handshake"))
                        .count());
        assertEquals(491, Requirements.all().size());
    }

    @Test
    void everyPropertyNamesARequirement() {
        assertFalse(PropertyIndex.all().isEmpty());
        PropertyIndex.all().forEach(entry -> assertFalse(entry.requirements().isEmpty(), entry.name()));
    }
}
