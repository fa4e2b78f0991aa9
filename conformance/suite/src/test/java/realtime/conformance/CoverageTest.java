package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import realtime.conformance.run.PropertyIndex;

class CoverageTest {
    /** The catalogue's names of the chapters that are finished. */
    private static final Set<String> FINISHED = Set.of("handshake");

    @Test
    void everyTestableMustOfAFinishedChapterHasAPropertyForEachRoleItBinds() {
        List<String> gaps = new ArrayList<>();
        for (Requirement requirement : Requirements.all()) {
            if (requirement.isMust() && FINISHED.contains(requirement.chapter())) {
                PropertyIndex.roles(requirement).stream()
                        .filter(role -> PropertyIndex.of(requirement, role).isEmpty())
                        .forEach(role -> gaps.add(requirement.id() + " " + role + ": " + requirement.statement()));
            }
        }
        assertEquals(List.of(), gaps);
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
