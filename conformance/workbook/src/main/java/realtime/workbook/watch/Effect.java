package realtime.workbook.watch;

import realtime.workbook.chapter.Exercise;

/** What a {@link Desk} asks for. */
sealed interface Effect {
    /** From now on this exercise is at hand: its files are the ones to look at. */
    record Attend(Exercise exercise) implements Effect {}

    /** A verdict; one that is under way for an earlier ticket is not wanted any more. */
    record Judge(int ticket, Exercise exercise) implements Effect {}

    /** Keep that a hint was shown. */
    record Hinted(Exercise exercise, int number) implements Effect {}

    /** The book at the exercise's place. */
    record OpenBook(Exercise exercise) implements Effect {}

    /** JShell with the chapter's classes; the screen is its own as long as it runs. */
    record OpenShell(Exercise exercise) implements Effect {}

    /** The stub again, and a copy of what was there. */
    record Reset(Exercise exercise) implements Effect {}

    /** The end. */
    record Quit() implements Effect {}
}
