package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** One move of the suite in a legal conversation, described by small numbers. */
sealed interface Move {
    /**
     * A message.
     *
     * @param opcode 1 or 2
     * @param size in octets
     * @param frames in how many frames, at least 1
     * @param between what stands between two of its frames
     */
    record Message(int opcode, int size, int frames, Between between) implements Move {
        @Override
        public String toString() {
            String parts = frames == 1
                    ? ""
                    : " in " + frames + " frames" + (between == Between.NOTHING ? "" : ", " + between.words);
            return (opcode == 1 ? "text" : "binary") + " of " + size + parts;
        }
    }

    /** A ping; {@code size} is that of its payload. */
    record Ping(int size) implements Move {
        @Override
        public String toString() {
            return "ping of " + size;
        }
    }

    /** A pong that nobody asked for. */
    record Pong(int size) implements Move {
        @Override
        public String toString() {
            return "pong of " + size;
        }
    }

    /** Goes on when everything so far has been answered. */
    record Wait() implements Move {
        @Override
        public String toString() {
            return "wait for the answers";
        }
    }

    /** What may stand between two frames of a message. */
    enum Between {
        NOTHING("nothing"),
        PING("a ping between"),
        PONG("a pong between"),
        PINGS("two pings between");

        private final String words;

        Between(String words) {
            this.words = words;
        }
    }

    /** Any move. */
    static Arbitrary<Move> any() {
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 20)), Tuple.of(1, Arbitraries.of(125, 126, 127, 300)));
        Arbitrary<Integer> small = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 9)), Tuple.of(1, Arbitraries.of(124, 125)));
        Arbitrary<Move> message = Combinators.combine(
                        Arbitraries.of(1, 2),
                        sizes,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Between.class))
                .as(Message::new);
        return Arbitraries.frequencyOf(
                Tuple.of(5, message),
                Tuple.of(2, small.map(Ping::new)),
                Tuple.of(1, small.map(Pong::new)),
                Tuple.of(2, Arbitraries.just(new Wait())));
    }

    /** Its frames; {@code number} makes their payloads differ from those of other moves. */
    default List<RawFrame> frames(int number) {
        return switch (this) {
            case Message message -> fragments(message, number);
            case Ping ping -> List.of(RawFrame.ping(letters('A', number, ping.size())));
            case Pong pong -> List.of(RawFrame.pong(letters('N', number, pong.size())));
            case Wait wait -> List.of();
        };
    }

    private static List<RawFrame> fragments(Message message, int number) {
        List<RawFrame> frames = new ArrayList<>();
        Bytes payload = payload(message, number);
        for (int i = 0; i < message.frames(); i++) {
            int from = i * payload.size() / message.frames();
            int to = (i + 1) * payload.size() / message.frames();
            RawFrame frame = RawFrame.of(i == 0 ? message.opcode() : 0, payload.slice(from, to));
            boolean last = i == message.frames() - 1;
            frames.add(last ? frame : frame.more());
            if (!last) {
                frames.addAll(between(message.between(), 10 * number + i));
            }
        }
        return frames;
    }

    private static List<RawFrame> between(Between what, int number) {
        RawFrame ping = RawFrame.ping(letters('0', number, 3));
        return switch (what) {
            case NOTHING -> List.of();
            case PING -> List.of(ping);
            case PONG -> List.of(RawFrame.pong(letters('N', number, 2)));
            case PINGS -> List.of(ping, RawFrame.ping(letters('0', number + 1, 4)));
        };
    }

    /** What the message says. */
    static Bytes payload(Message message, int number) {
        return letters('a', number, message.size());
    }

    private static Bytes letters(char first, int number, int size) {
        int count = first == '0' ? 10 : first == 'a' ? 26 : 13;
        byte[] letters = new byte[size];
        for (int i = 0; i < size; i++) {
            letters[i] = (byte) (first + (number + i) % count);
        }
        return Bytes.of(letters);
    }
}
