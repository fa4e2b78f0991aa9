package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.Ordered;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.wire.Payload;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * A frame that may travel.
 *
 * @param opcode one of the six
 * @param fin true for a control frame
 * @param payload at most 125 octets for a control frame
 */
record Sent(int opcode, boolean fin, Payload payload) {
    /** Frames, one behind the other. */
    static final class Streams implements Ordered<List<Sent>> {
        @Override
        public List<List<Sent>> ordered() {
            return List.of(
                    List.of(of(1, 5)),
                    List.of(of(1, 3), of(9, 0)),
                    List.of(of(2, 0), of(1, 0), of(2, 1)),
                    List.of(of(9, 125), of(10, 2), of(8, 2)),
                    List.of(new Sent(1, false, new Payload(3, 0)), of(9, 4), of(0, 2)),
                    List.of(of(2, 126), of(2, 127), of(2, 255)),
                    List.of(of(2, 300), of(1, 5)));
        }

        @Override
        public Arbitrary<List<Sent>> get() {
            Arbitrary<Sent> one = Combinators.combine(
                            Arbitraries.of(0, 1, 2, 8, 9, 10), Arbitraries.of(true, false), new Payload.Any().get())
                    .as(Streams::legal);
            return one.list().ofMinSize(1).ofMaxSize(5);
        }

        private static Sent legal(int opcode, boolean fin, Payload payload) {
            return opcode < 8
                    ? new Sent(opcode, fin, payload)
                    : new Sent(opcode, true, new Payload(Math.min(125, payload.size()), payload.seed()));
        }
    }

    /** One with FIN, and so many letters. */
    static Sent of(int opcode, int size) {
        return new Sent(opcode, true, new Payload(size, 0));
    }

    /** As it travels. */
    Bytes octets(Role sender) {
        Bytes clear = payload.octets();
        if (!sender.masks()) {
            return new ModelHeaders()
                    .write(FrameHeader.unmasked(fin, 0, opcode, clear.size()))
                    .plus(clear);
        }
        FrameHeader header = FrameHeader.masked(fin, 0, opcode, key(), clear.size());
        return new ModelHeaders().write(header).plus(ModelFrames.mask(clear, key()));
    }

    /** What it is. */
    Frame frame() {
        Bytes clear = payload.octets();
        return ModelFrames.frame(FrameHeader.unmasked(fin, 0, opcode, clear.size()), clear);
    }

    /** Another one for each payload. */
    private Bytes key() {
        byte[] key = new byte[4];
        new Random(31L * payload.size() + payload.seed() + opcode).nextBytes(key);
        return Bytes.of(key);
    }

    static List<Frame> frames(List<Sent> stream) {
        return stream.stream().map(Sent::frame).toList();
    }

    static Bytes octets(List<Sent> stream, Role sender) {
        List<Bytes> all = new ArrayList<>();
        stream.forEach(one -> all.add(one.octets(sender)));
        return Bytes.join(all);
    }
}
