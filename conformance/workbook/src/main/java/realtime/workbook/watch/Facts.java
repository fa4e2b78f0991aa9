package realtime.workbook.watch;

import java.util.List;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.Graded;
import realtime.workbook.progress.State;

/** What a {@link Desk} looks up. */
interface Facts {
    /** In the order of the book. */
    List<Exercise> exercises();

    State state(Exercise exercise);

    /**
     * File and line, as a person and an editor read it: {@code exercises/…/AcceptKey.java:13}.
     *
     * @param told what the last failure says, which may name a line; empty: nothing
     */
    String place(Exercise exercise, String told);

    /** Where its rules are: the file of the contract that it implements; perhaps none. */
    Optional<String> rules(Exercise exercise);

    /** Whether its file is the stub, as it came. */
    boolean isStub(Exercise exercise);

    /** A sentence about an earlier exercise that may be the reason of a failure; perhaps none. */
    Optional<String> pointer(Graded graded);

    /** The document and section that the exercise is about; perhaps none. */
    Optional<String> section(Exercise exercise);

    /** A statement that lectures make about what the exercise is about, and whether it is right; perhaps none. */
    Optional<String> claim(Exercise exercise);

    /** How many of its hints were shown. */
    int hints(Exercise exercise);

    /** The learner's code and the answer, side by side, in lines of at most {@code width} characters. */
    List<String> comparison(Exercise exercise, int width);

    /** A sentence about something that is not as it should be with the files; perhaps none. */
    Optional<String> trouble();
}
