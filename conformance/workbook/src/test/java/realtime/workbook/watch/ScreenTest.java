package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.workbook.grade.Graded;

/** What a learner reads, in windows of any size. */
class ScreenTest extends Play {
    @Test
    void theHeadSaysWhatIsGivenAndAsked() {
        assertShows(
                "file     exercises/src/main/java/realtime/ch04/handshake/Acceptkey.java:13",
                "given    the key as the client sent it",
                "return   the value of `Sec-WebSocket-Accept`",
                "section  RFC 6455 section 4.2.2",
                "about 2 min · 0 of 3 solved");
    }

    @Test
    void theFirstFailureIsDrawnAndTheOthersAreCounted() {
        judged(given.wrong(given.first, 4, "The answer is not the one\n\n  given   a key"));
        assertShows("✗ not right yet: 4 of 4 checks fail; mend this one first");
        assertShows("The answer is not the one", "  given   a key");
        assertShows("state    not right yet · judged in 7 ms at 15:08:25 · run 1");
    }

    @Test
    void whereItWasEndedItSaysHowManyChecksWereMade() {
        List<Result> soFar = List.of(Given.result(Verdict.PASS, 5, ""), Given.result(Verdict.PASS, 5, ""));
        judged(Graded.trouble(given.first, soFar, "It does not come to an end", ""));
        assertShows("✗ not right yet: it was ended behind 2 checks", "It does not come to an end");
        judged(Graded.trouble(given.first, List.of(), "It does not compile.", ""));
        assertShows("✗ not right yet\n");
    }

    @Test
    void whereTheBoundaryIsKnownItIsTold() {
        Result plain = Given.result(Verdict.FAIL, 1, "The answer is not the one");
        Result told = new Result(
                plain.property(),
                plain.requirements(),
                plain.exercise(),
                plain.verdict(),
                1,
                1,
                plain.message(),
                Optional.of(new Result.Counterexample("82 7e", "", List.of(), "right at 0, 1, 125; wrong at 126")),
                Optional.empty(),
                0);
        judged(new Graded(given.first, List.of(told), ""));
        assertShows("The answer is not the one", "  where it begins   right at 0, 1, 125; wrong at 126");
    }

    @Test
    void aSolvedOneSaysWhatWasLearntAndSettledAndWaits() {
        judged(given.solved(given.first));
        assertShows(
                "✓ solved",
                "learnt   The accept value is made from the text of the key.",
                "settled  “The key is encrypted.” It is wrong. It is hashed.",
                "n goes on, when you like.");
        assertEquals(given.first, desk.view().exercise());
    }

    @Test
    void helpNamesEveryKey() {
        press("?");
        for (String key : List.of("h", "b", "s", "l", "j", "r", "n", "p", "t", "?", "q")) {
            assertTrue(text().lines().anyMatch(line -> line.startsWith(key + "   ")), key);
        }
    }

    @Test
    void troubleWithTheCacheIsTold() {
        given.trouble = Optional.of("1 line could not be read.");
        begin();
        assertShows("1 line could not be read.");
    }

    @Test
    void aLongPageIsCutAndScrolls() {
        press("sy");
        assertShows("… 40 more below; Space, Page Up and the arrow keys scroll");
        press(" ");
        assertShows("… 10 lines above, 30 more below");
        press("          ");
        assertShows("line 59", "this is the end");
        key(Keys.PAGE_UP);
        assertShows("10 more below");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 40, 60, 80, 132})
    void noLineIsWiderThanTheWindow(int width) {
        String message = "The answer is not the one that is asked for\n\n  | " + "81 ".repeat(90)
                + "\n  rule              WS-HSR-003, RFC 6455 section 4.2.2 " + "and another word ".repeat(12);
        judged(given.wrong(given.first, 3, message));
        for (String keys : List.of("", "h", "\n?", "\nl", "\nsy", "\ns", "\nz")) {
            press(keys);
            for (String line : lines(width, 30)) {
                assertTrue(line.length() <= width, line);
            }
            lines(width, 10);
            press("n\n");
            begin();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 10, 14, 24, 60})
    void noScreenIsHigherThanTheWindow(int height) {
        judged(given.wrong(given.first, 3, "a line\n".repeat(100)));
        assertTrue(lines(80, height).size() <= Math.max(3, height), lines(80, height)::toString);
    }
}
