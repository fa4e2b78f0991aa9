package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import realtime.conformance.run.PropertyIndex;

class CoverageTest {
    /** The catalogue's names of the chapters that are finished. */
    private static final Set<String> FINISHED = Set.of("handshake", "framing", "connection");

    /** What is seen of a client's inside alone: what its application is told, and what it may do with its own octets. */
    private static final Set<String> INSIDE = Set.of("WS-MSK-012", "WS-CLC-015");

    @Test
    void everyTestableMustOfAFinishedChapterHasAPropertyForEachRoleItBinds() {
        assertEquals(List.of(), gaps(row -> row.isMust() && FINISHED.contains(row.chapter()), Set.of(Role.values())));
    }

    /** Beyond the MUST rows: one line a chapter; with {@code -Drealtime.gaps=connection} that chapter's gaps are listed. */
    @Test
    void theOtherGapsAreTold() {
        for (String chapter : List.of("framing", "connection")) {
            List<String> all = gaps(row -> row.chapter().equals(chapter), Set.of(Role.values()));
            System.out.printf("%s: %d gaps, none of them MUST%n", chapter, all.size());
            if (chapter.equals(System.getProperty("realtime.gaps"))) {
                all.forEach(System.out::println);
            }
        }
    }

    /** More than the MUST rows: everything that can be seen of a server, and of a client, from outside. */
    @Test
    void everyRowOfFramesAndConnectionsThatCanBeSeenFromOutsideHasAProperty() {
        assertEquals(List.of(), gaps(row -> isSeen(row, "blackbox-server"), Set.of(Role.SERVER)));
        assertEquals(
                List.of(),
                gaps(row -> isSeen(row, "blackbox-client") && !INSIDE.contains(row.id()), Set.of(Role.CLIENT)));
    }

    private static boolean isSeen(Requirement row, String way) {
        return Set.of("framing", "connection").contains(row.chapter())
                && row.spec().equals("RFC6455")
                && row.ways().contains(way);
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
