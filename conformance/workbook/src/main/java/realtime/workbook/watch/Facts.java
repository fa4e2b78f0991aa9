package realtime.workbook.watch;

import java.util.List;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.progress.State;

/** What a {@link Desk} looks up. */
interface Facts {
    /** In the order of the book. */
    List<Exercise> exercises();

    State state(Exercise exercise);

    /** File and line, as a person and an editor read it: {@code exercises/…/AcceptKey.java:13}. */
    String place(Exercise exercise);

    /** The document and section that the exercise is about; perhaps none. */
    Optional<String> section(Exercise exercise);

    /** The statement that the exercise settles, and what is right; perhaps none. */
    Optional<String> claim(Exercise exercise);

    /** How many of its hints were shown. */
    int hints(Exercise exercise);

    /** The learner's code and the answer, side by side, in lines of at most {@code width} characters. */
    List<String> comparison(Exercise exercise, int width);

    /** A sentence about something that is not as it should be with the files; perhaps none. */
    Optional<String> trouble();
}
