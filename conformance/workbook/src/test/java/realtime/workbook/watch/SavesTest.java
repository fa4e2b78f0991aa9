package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts as a save, with the times of the looks made up. */
class SavesTest {
    private static final Path FILE = Path.of("AcceptKey.java");
    private static final Path OTHER = Path.of("ReadUri.java");
    private static final Snapshot OLD = snapshot("old");
    private static final Snapshot NEW = snapshot("new");
    private static final Snapshot EMPTY = snapshot(Snapshot.EMPTY);
    private static final Snapshot GONE = new Snapshot(Map.of(OTHER, "other"));
    private static final long MS = 1_000_000;

    private final Saves saves = new Saves(OLD);

    private static Snapshot snapshot(String content) {
        return new Snapshot(Map.of(FILE, content, OTHER, "other"));
    }

    @Test
    void aChangeCountsWhenItLooksTheSameTwice() {
        assertEquals(Set.of(), saves.look(NEW, 0));
        assertTrue(saves.isUnsettled());
        assertEquals(Set.of(), saves.look(NEW, MS));
        assertEquals(Set.of(FILE), saves.look(NEW, 20 * MS));
        assertEquals(Set.of(), saves.look(NEW, 300 * MS));
        assertFalse(saves.isUnsettled());
    }

    @Test
    void aTouchIsNoSave() {
        assertEquals(Set.of(), saves.look(OLD, 0));
        assertEquals(Set.of(), saves.look(OLD, 900 * MS));
    }

    @Test
    void aFileThatIsWrittenInTwoStepsIsSavedOnce() {
        saves.look(EMPTY, 0);
        assertEquals(Set.of(), saves.look(EMPTY, 20 * MS));
        assertEquals(Set.of(), saves.look(snapshot("half"), 30 * MS));
        assertEquals(Set.of(), saves.look(NEW, 36 * MS));
        assertEquals(Set.of(FILE), saves.look(NEW, 60 * MS));
    }

    @Test
    void aFileThatIsGoneForAMomentIsNotGone() {
        saves.look(GONE, 0);
        assertEquals(Set.of(), saves.look(GONE, 100 * MS));
        saves.look(NEW, 110 * MS);
        assertEquals(Set.of(FILE), saves.look(NEW, 130 * MS));
    }

    @Test
    void aFileThatStaysAwayIsGone() {
        saves.look(GONE, 0);
        assertEquals(Set.of(FILE), saves.look(GONE, 500 * MS));
    }

    @Test
    void aFileThatIsEmptiedOnPurposeIsSaved() {
        saves.look(EMPTY, 0);
        assertEquals(Set.of(FILE), saves.look(EMPTY, 500 * MS));
    }

    @Test
    void otherFilesAreTakenAsTheyAreButACommonOneMayHaveBeenSaved() {
        Path third = Path.of("AcceptKeyTest.java");
        Snapshot now = new Snapshot(Map.of(FILE, "new", third, "test"));
        saves.turnTo(now, List.of(FILE, third), List.of(FILE, OTHER));
        assertEquals(Set.of(), saves.look(now, 0));
        assertEquals(Set.of(FILE), saves.look(now, 500 * MS));
    }

    @Test
    void whatIsUndoneAtOnceWasNoSave() {
        saves.look(NEW, 0);
        assertEquals(Set.of(), saves.look(OLD, 5 * MS));
        assertFalse(saves.isUnsettled());
    }
}
