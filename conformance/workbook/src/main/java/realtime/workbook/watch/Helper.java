package realtime.workbook.watch;

import realtime.workbook.chapter.Exercise;

/** What the screen asks the rest of the tool for. Each answers a sentence for the person. */
public interface Helper {
    /** Whether {@link #openBook} takes no longer than a person waits; otherwise it gets the terminal for itself. */
    boolean isBookReady();

    /** Opens the book at an exercise. */
    String openBook(Exercise exercise);

    /** JShell with the classes of the exercise's chapter, until the person leaves it. */
    String openShell(Exercise exercise);

    /** Puts the stub back, and keeps what was there. */
    String reset(Exercise exercise);
}
