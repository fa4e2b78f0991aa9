package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;

/** Leaves out of a conversation that goes wrong whatever it goes wrong without. */
final class Shortest {
    private static final long MOST_NANOS = 300_000_000;

    private final BiConsumer<List<Move>, Cuts> play;
    private final long start = System.nanoTime();
    private List<Move> moves;
    private Cuts cuts;
    private Violation found;

    private Shortest(List<Move> moves, Cuts cuts, BiConsumer<List<Move>, Cuts> play, Violation found) {
        this.moves = moves;
        this.cuts = cuts;
        this.play = play;
        this.found = found;
    }

    /**
     * Plays all moves.
     *
     * @param play plays some moves with a fresh endpoint
     * @throws Violation of a conversation that is as short as possible
     */
    static void of(List<Move> moves, Cuts cuts, BiConsumer<List<Move>, Cuts> play) {
        try {
            play.accept(moves, cuts);
        } catch (Violation e) {
            throw new Shortest(moves, cuts, play, e).search();
        }
    }

    private Violation search() {
        goesWrong(moves, Cuts.NONE);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = moves.size() - 1; i >= 0; i--) {
                List<Move> fewer = new ArrayList<>(moves);
                fewer.remove(i);
                shorter |= !fewer.isEmpty() && goesWrong(fewer, cuts);
            }
        }
        return found;
    }

    /** Whether that is wrong, too; then it is what is told. */
    private boolean goesWrong(List<Move> fewer, Cuts others) {
        if (System.nanoTime() - start > MOST_NANOS) {
            return false;
        }
        try {
            play.accept(fewer, others);
            return false;
        } catch (Violation e) {
            moves = fewer;
            cuts = others;
            found = e;
            return true;
        }
    }
}
