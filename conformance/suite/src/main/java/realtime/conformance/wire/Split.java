package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/**
 * Where a message is divided into frames.
 *
 * @param at positions in the payload, in thousandths of its size
 */
public record Split(List<Integer> at) {
    /** Two frames, one, three, a hundred, and any others. */
    public static final class Any implements Ordered<Split> {
        @Override
        public List<Split> ordered() {
            return List.of(
                    new Split(List.of(500)),
                    new Split(List.of()),
                    new Split(List.of(200, 600)),
                    new Split(IntStream.range(1, 100).map(i -> i * 10).boxed().toList()));
        }

        @Override
        public Arbitrary<Split> get() {
            return Arbitraries.integers()
                    .between(1, 999)
                    .list()
                    .uniqueElements()
                    .ofMaxSize(5)
                    .map(Split::new);
        }
    }

    /** The frames of a message: the first has {@code opcode}, the last has FIN, none is empty but of an empty message. */
    public List<RawFrame> frames(int opcode, Bytes payload) {
        return at(
                opcode,
                payload,
                at.stream()
                        .map(place -> (int) ((long) place * payload.size() / 1_000))
                        .filter(place -> place > 0)
                        .toArray(Integer[]::new));
    }

    /** Cuts at these very positions of a payload. */
    public static List<RawFrame> at(int opcode, Bytes payload, Integer... positions) {
        List<RawFrame> frames = new ArrayList<>();
        int from = 0;
        for (int to : new TreeSet<>(List.of(positions))) {
            frames.add(
                    RawFrame.of(from == 0 ? opcode : 0, payload.slice(from, to)).more());
            from = to;
        }
        frames.add(RawFrame.of(from == 0 ? opcode : 0, payload.from(from)));
        return frames;
    }
}
