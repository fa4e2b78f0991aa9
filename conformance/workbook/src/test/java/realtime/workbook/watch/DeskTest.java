package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.workbook.progress.State;

/** What keys, saves and verdicts do to the learner's screen. */
class DeskTest extends Play {
    @Test
    void theExerciseIsJudgedAtOnce() {
        assertEquals(List.of(new Effect.Attend(given.first), new Effect.Judge(1, given.first)), wished);
        assertShows("04.1  Accept key", "judging …", "The first verdict is on its way.");
    }

    @Test
    void aSaveAsksForAVerdictAndKeepsTheLastOneUntilThen() {
        judged(given.wrong(given.first, 1, "The answer is wrong"));
        wished.clear();
        on(new Event.Saved());
        assertEquals(List.of(new Effect.Judge(2, given.first)), wished);
        assertShows("judging …", "The answer is wrong");
    }

    @Test
    void aVerdictThatWasOvertakenIsThrownAway() {
        on(new Event.Saved());
        on(new Event.Judged(1, given.wrong(given.first, 1, "old words"), 7, LocalTime.NOON));
        assertFalse(text().contains("old words"));
        judged(given.wrong(given.first, 1, "new words"));
        assertShows("new words");
    }

    @Test
    void aSaveOfAnotherExerciseIsToldButMovesNothing() {
        on(new Event.SavedElsewhere(List.of(given.second)));
        assertShows("04.2 Validate the upgrade was saved. This screen is about 04.1");
        assertEquals(given.first, desk.view().exercise());
    }

    @Test
    void hintsComeOneByOne() {
        press("h");
        assertShows("Hint 1 of 3", "First `nudge`.");
        assertFalse(text().contains("Second."));
        press("h");
        assertShows("Hint 2 of 3", "Second.");
        press("hhh");
        assertShows("Hint 3 of 3", "That was the last one");
        assertTrue(wished.contains(new Effect.Hinted(given.first, 2)));
        press("\n");
        assertFalse(text().contains("Hint"));
    }

    @Test
    void hintsThatWereShownComeBackTogether() {
        given.hints.put(given.first, 2);
        press("h");
        assertShows("Hint 1 of 3", "Hint 2 of 3");
        assertTrue(wished.contains(new Effect.Hinted(given.first, 2)));
    }

    @Test
    void aSaveLeadsBackToTheVerdict() {
        press("h");
        on(new Event.Saved());
        assertFalse(text().contains("Hint"));
    }

    @Test
    void aVerdictMovesNoOtherPage() {
        press("sy");
        key(Keys.DOWN);
        judged(given.wrong(given.first, 1, "The answer is wrong"));
        assertEquals(Page.SOLUTION, desk.view().page());
        assertEquals(1, desk.view().scroll());
    }

    @Test
    void theAnswerIsShownOnlyToAYes() {
        press("s");
        assertShows("Show the answer beside yours? y/n");
        press("x");
        assertShows("The answer was not shown.");
        assertFalse(text().contains("line 1"));
        press("sy");
        assertShows("< yours, > the answer", "line 1");
    }

    @Test
    void theStubIsPutBackOnlyAfterAYes() {
        press("rn");
        assertShows("The stub was not put back: yours is as it was.");
        assertFalse(wished.stream().anyMatch(Effect.Reset.class::isInstance));
        assertEquals(given.first, desk.view().exercise());
        press("ry");
        assertTrue(wished.contains(new Effect.Reset(given.first)));
    }

    @Test
    void anUntouchedStubNeedsNoReset() {
        given.stubs.add(given.first);
        press("ry");
        assertFalse(wished.stream().anyMatch(Effect.Reset.class::isInstance));
        press("r");
        assertShows("There is nothing to reset: Acceptkey.java is the stub still, as it came.");
    }

    @Test
    void whatIsSolvedAlreadyIsSaidToBe() {
        given.states.put(given.first, State.SOLVED);
        assertShows("This is solved. It is just judged once more.");
    }

    @Test
    void everyVerdictSaysThatItIsNewAndWhatHasChanged() {
        judged(given.wrong(given.first, 1, "The answer is wrong"));
        judged(given.wrong(given.first, 1, "The answer is wrong"));
        assertShows("judged in 7 ms at 15:08:25 · run 2: the same failure");
        judged(given.wrong(given.first, 1, "The answer is something else"));
        assertShows("run 3: another failure");
        judged(given.solved(given.first));
        assertShows("state    solved · judged in 7 ms at 15:08:25 · run 4\n");
        press("pn");
        judged(given.wrong(given.second, 1, "The answer is wrong"));
        assertShows("run 1\n");
    }

    @Test
    void anEarlierExerciseThatMayBeTheReasonIsPointedAt() {
        given.pointer = Optional.of("It uses AcceptKey, and 04.1 is not solved yet.");
        judged(given.wrong(given.first, 1, "The answer is wrong"));
        assertShows("fails\nIt uses AcceptKey, and 04.1 is not solved yet.");
    }

    @Test
    void nextIsTheNextThatIsNotSolvedAndBackIsTheOneBefore() {
        given.states.put(given.second, State.SOLVED);
        press("n");
        assertEquals(given.starred, desk.view().exercise());
        press("p");
        assertEquals(given.second, desk.view().exercise());
        press("pp");
        assertShows("This is the first exercise.");
    }

    @Test
    void whereAllIsSolvedNextSaysSo() {
        given.exercises().forEach(one -> given.states.put(one, State.SOLVED));
        press("n");
        assertShows("Everything is solved.");
        assertEquals(given.first, desk.view().exercise());
    }

    @Test
    void theListIsLeftWithAChoiceOrWithout() {
        press("l");
        assertShows("> ", "05.10★", "Inflate a message");
        key(Keys.DOWN);
        key(Keys.ESCAPE);
        assertEquals(given.first, desk.view().exercise());
        press("l");
        key(Keys.DOWN);
        press("\n");
        assertEquals(given.second, desk.view().exercise());
    }

    @ParameterizedTest
    @ValueSource(strings = {"l5.1\n", "l05.10\n", "l5\n"})
    void theListTakesNumbersToo(String keys) {
        press(keys);
        assertEquals(given.starred, desk.view().exercise());
    }

    @Test
    void whatIsTypedInTheListIsShown() {
        press("l4.2");
        assertShows("> ", "4.2: Enter goes to 04.2 Validate the upgrade.");
        key(Keys.DELETE);
        press("77");
        assertShows("There is no 04.77.");
        press("\n");
        assertEquals(Page.LIST, desk.view().page());
        key(Keys.BACKSPACE);
        key(Keys.DELETE);
        assertShows("4.: Enter goes to 04.1 Accept key.");
        key(Keys.DOWN);
        press("\n");
        assertEquals(given.second, desk.view().exercise());
    }

    @Test
    void bookShellAndAgainAreWishes() {
        wished.clear();
        press("bjt");
        assertEquals(
                List.of(
                        new Effect.OpenBook(given.first),
                        new Effect.OpenShell(given.first),
                        new Effect.Judge(2, given.first)),
                wished);
        on(new Event.Told("The book is open."));
        assertShows("The book is open.");
    }

    @Test
    void anUnknownKeyIsNamed() {
        press("z");
        assertShows("The key z does nothing here");
    }

    @Test
    void ctrlZIsAnsweredWithASentence() {
        key(Keys.SUSPEND);
        assertShows("Ctrl-Z does nothing here. q ends it, and ./workbook comes back to this place.");
    }

    @ParameterizedTest
    @ValueSource(ints = {'q', Keys.END})
    void theEndIsAWish(int key) {
        key(key);
        assertEquals(new Effect.Quit(), wished.getLast());
    }

    @Test
    void ctrlCEndsEvenInAQuestion() {
        press("r");
        key(Keys.END);
        assertEquals(new Effect.Quit(), wished.getLast());
    }
}
