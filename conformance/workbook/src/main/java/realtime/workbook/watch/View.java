package realtime.workbook.watch;

import java.util.Optional;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.Graded;

/**
 * What a {@link Desk} has to show.
 *
 * @param question what is asked now; null: nothing
 * @param run the last verdict on the exercise; null: none yet
 * @param before the one before it; null: none
 * @param judging whether another one is under way
 * @param waited for how many seconds it has been under way
 * @param hint the number of the last hint shown
 * @param cursor the line of the list that is chosen
 * @param scroll the first line of the middle, from 0
 * @param note a sentence for the person; empty: none
 */
record View(
        Exercise exercise,
        Page page,
        Question question,
        Run run,
        Run before,
        boolean judging,
        long waited,
        int hint,
        int cursor,
        int scroll,
        String note) {
    /** The last verdict; null: none yet. */
    Graded graded() {
        return run == null ? null : run.graded();
    }

    /** What the last failure says; empty: nothing, or there was none. */
    String told() {
        return Optional.ofNullable(run).map(Run::failure).orElse("");
    }
}
