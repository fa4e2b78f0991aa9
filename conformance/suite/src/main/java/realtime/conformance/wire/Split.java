package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/**
 * Where a message is divided into frames.
 *
 * @param at positions in the payload, in thousandths of its size; the same one twice gives an empty frame
 */
public record Split(List<Integer> at) {
    /** One frame, then two, three, empty ones, and any others. */
    public static final class Any implements Ordered<Split> {
        @Override
        public List<Split> ordered() {
            return List.of(
                    new Split(List.of(500)),
                    new Split(List.of()),
                    new Split(List.of(0)),
                    new Split(List.of(1_000)),
                    new Split(List.of(300, 300)),
                    new Split(List.of(200, 600)),
                    new Split(java.util.stream.IntStream.range(1, 100)
                            .map(i -> i * 10)
                            .boxed()
                            .toList()));
        }

        @Override
        public Arbitrary<Split> get() {
            return Arbitraries.integers()
                    .between(0, 1_000)
                    .list()
                    .ofMaxSize(5)
                    .map(at -> new Split(at.stream().sorted().toList()));
        }
    }

    /** The frames of a message: the first has {@code opcode}, the last has FIN. */
    public List<RawFrame> frames(int opcode, Bytes payload) {
        List<Integer> ends = new ArrayList<>();
        at.forEach(place -> ends.add((int) ((long) place * payload.size() / 1_000)));
        ends.add(payload.size());
        List<RawFrame> frames = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < ends.size(); i++) {
            RawFrame frame = RawFrame.of(i == 0 ? opcode : 0, payload.slice(from, ends.get(i)));
            frames.add(i == ends.size() - 1 ? frame : frame.more());
            from = ends.get(i);
        }
        return frames;
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
