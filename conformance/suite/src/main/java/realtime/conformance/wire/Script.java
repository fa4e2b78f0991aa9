package realtime.conformance.wire;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.Ordered;
import realtime.conformance.session.Talk;
import realtime.conformance.wire.Move.Between;
import realtime.websocket.framing.Role;

/** A legal conversation: any moves, one behind the other. */
record Script(List<Move> moves) {
    /** A long message with pings in it first: faults are tried at each of its frames. */
    static final class Any implements Ordered<Script> {
        private static final int MOST = 6;

        @Override
        public List<Script> ordered() {
            Move plain = new Move.Message(1, 5, 1, Between.NOTHING);
            Move wait = new Move.Wait();
            return List.of(
                    of(new Move.Message(1, 6, 3, Between.PING), plain),
                    of(),
                    of(plain, wait, plain, wait),
                    of(new Move.Ping(4), wait, new Move.Message(2, 130, 2, Between.NOTHING), wait),
                    of(new Move.Message(2, 0, 4, Between.PINGS), new Move.Pong(2), new Move.Ping(1), wait, plain));
        }

        private static Script of(Move... moves) {
            return new Script(List.of(moves));
        }

        @Override
        public Arbitrary<Script> get() {
            return Move.any().list().ofMaxSize(MOST).map(Script::new);
        }
    }

    /**
     * The one frame that is wrong.
     *
     * @param at how many frames stand before it; beyond the end of a script one counts again from its start
     * @param which of the mistakes that fit there
     */
    record Slip(int at, int which) {
        /** No frame is wrong. */
        static final Slip NONE = new Slip(-1, 0);

        /** Each mistake at each of the first places. */
        static final class Any implements Ordered<Slip> {
            private static final int PLACES = 7;

            @Override
            public List<Slip> ordered() {
                int mistakes = Mistake.values().length;
                return IntStream.range(0, PLACES * mistakes)
                        .mapToObj(i -> new Slip(i % PLACES, i / PLACES))
                        .toList();
            }

            @Override
            public Arbitrary<Slip> get() {
                return Combinators.combine(
                                Arbitraries.integers().between(0, 30),
                                Arbitraries.integers().between(0, Mistake.values().length - 1))
                        .as(Slip::new);
            }
        }
    }

    /** Sends all of it, and expects all answers. */
    void talk(Talk empty) {
        Smaller.play(this, Slip.NONE, (script, none) -> {
            Dialogue dialogue = new Dialogue(script, empty.titled("A legal conversation"));
            dialogue.run(none);
            dialogue.talk().told(dialogue.told()).expect(dialogue.answers());
        });
    }

    /** The same with one wrong frame in it. */
    void talk(Talk empty, Slip slip, Role peer) {
        Slip placed = new Slip(slip.at() % (frames() + 1), slip.which());
        Smaller.play(this, placed, (script, wrong) -> {
            Dialogue dialogue = new Dialogue(script, empty);
            Mistake mistake = dialogue.run(wrong);
            Dialogue legal = new Dialogue(script, empty);
            legal.run(Slip.NONE);
            dialogue.talk()
                    .unless("WS-DAT-003", legal.talk(), legal.answers())
                    .told(dialogue.told())
                    .expect(dialogue.failure(mistake, mistake.rule(peer)));
        });
    }

    private int frames() {
        int frames = 0;
        for (int i = 0; i < moves.size(); i++) {
            frames += moves.get(i).frames(i).size();
        }
        return frames;
    }
}
