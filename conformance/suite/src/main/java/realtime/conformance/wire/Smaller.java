package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import realtime.conformance.Violation;
import realtime.conformance.wire.Move.Between;
import realtime.conformance.wire.Script.Slip;

/**
 * Makes a conversation that shows a violation smaller, a move at a time, as long as it shows the same one. jqwik shrinks random
 * tries alone, and most violations are found by the examples in front of them.
 */
final class Smaller {
    private static final long NANOS = 300_000_000;

    private Smaller() {}

    /**
     * Plays a conversation, and if it is violated smaller ones.
     *
     * @throws Violation that of the smallest
     */
    static void play(Script script, Slip slip, BiConsumer<Script, Slip> expect) {
        long start = System.nanoTime();
        try {
            expect.accept(script, slip);
        } catch (Violation violation) {
            throw reduce(script, slip, violation, expect, start + NANOS);
        }
    }

    /** A violation that took long is not tried again: the peer hangs. */
    private static Violation reduce(
            Script script, Slip slip, Violation violation, BiConsumer<Script, Slip> expect, long until) {
        for (Step step : steps(script, slip)) {
            if (System.nanoTime() > until) {
                return violation;
            }
            try {
                expect.accept(step.script(), step.slip());
            } catch (Violation smaller) {
                if (smaller.requirement().equals(violation.requirement())) {
                    return reduce(step.script(), step.slip(), smaller, expect, until);
                }
            }
        }
        return violation;
    }

    private record Step(Script script, Slip slip) {}

    /** Everything that is one step smaller, the largest steps first. */
    private static List<Step> steps(Script script, Slip slip) {
        List<Step> steps = new ArrayList<>();
        List<Step> simpler = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < script.moves().size(); i++) {
            int place = i;
            int from = before;
            int frames = script.moves().get(i).frames(i).size();
            if (slip.at() <= before || slip.at() >= before + frames) {
                steps.add(new Step(without(script, i), moved(slip, from, frames, 0)));
            }
            simpler(script.moves().get(i)).forEach(move -> {
                int left = move.frames(place).size();
                simpler.add(new Step(with(script, place, move), moved(slip, from, frames, left)));
            });
            before += frames;
        }
        steps.addAll(simpler);
        return steps;
    }

    /** Where the wrong frame goes when a move that begins at frame {@code from} has fewer frames. */
    private static Slip moved(Slip slip, int from, int frames, int left) {
        int at = slip.at() <= from
                ? slip.at()
                : slip.at() >= from + frames ? slip.at() - frames + left : Math.min(slip.at(), from + left);
        return new Slip(at, slip.which());
    }

    private static Stream<Move> simpler(Move move) {
        Stream<Move> all =
                switch (move) {
                    case Move.Message message -> messages(message);
                    case Move.Ping ping -> Stream.of(new Move.Ping(Math.min(2, ping.size())));
                    case Move.Pong pong -> Stream.of(new Move.Pong(Math.min(2, pong.size())));
                    case Move.Wait wait -> Stream.empty();
                };
        return all.filter(other -> !other.equals(move));
    }

    private static Stream<Move> messages(Move.Message from) {
        int fewer = Math.max(1, from.frames() - 1);
        Between less = from.between() == Between.PINGS ? Between.PING : Between.NOTHING;
        return Stream.of(
                new Move.Message(from.opcode(), from.size(), fewer, from.between()),
                new Move.Message(from.opcode(), from.size(), from.frames(), less),
                new Move.Message(
                        from.opcode(), Math.min(2 * from.frames(), from.size()), from.frames(), from.between()),
                new Move.Message(1, from.size(), from.frames(), from.between()));
    }

    private static Script without(Script script, int place) {
        List<Move> moves = new ArrayList<>(script.moves());
        moves.remove(place);
        return new Script(moves);
    }

    private static Script with(Script script, int place, Move move) {
        List<Move> moves = new ArrayList<>(script.moves());
        moves.set(place, move);
        return new Script(moves);
    }
}
