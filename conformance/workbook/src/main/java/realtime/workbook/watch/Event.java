package realtime.workbook.watch;

import java.time.LocalTime;
import java.util.List;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.Graded;

/** What happens to a {@link Desk}. */
sealed interface Event {
    /** A key was pressed: a character, or one of {@link Keys}. */
    record Key(int code) implements Event {}

    /** Files that the current exercise rests on were saved, or are gone. */
    record Saved() implements Event {}

    /** Files of other exercises were saved. */
    record SavedElsewhere(List<Exercise> exercises) implements Event {}

    /**
     * A verdict has come.
     *
     * @param ticket that of the request; a verdict on what has been overtaken is thrown away
     * @param millis from the request on
     * @param at when it came
     */
    record Judged(int ticket, Graded graded, long millis, LocalTime at) implements Event {}

    /** The verdict takes its time. */
    record Waiting(long seconds) implements Event {}

    /** Something that was asked for has been done, or has failed; a sentence for the person. */
    record Told(String sentence) implements Event {}

    /** The window has another size. */
    record Resized() implements Event {}
}
