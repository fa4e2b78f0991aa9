package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.driver.Cuts;
import realtime.websocket.framing.Frame;
import realtime.wire.Bytes;

/** Messages in pieces. */
final class Fragments {
    private Fragments() {}

    /** A text that is cut before these octets; a place that comes twice makes an empty frame. */
    static List<Frame> text(String text, int... cuts) {
        Bytes octets = Bytes.utf8(text);
        List<Bytes> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            pieces.add(octets.slice(from, cut));
            from = cut;
        }
        pieces.add(octets.from(from));
        return frames(1, pieces);
    }

    /** A message of this kind; {@code cuts} make no empty frames. */
    static List<Frame> of(int opcode, Bytes message, Cuts cuts) {
        List<Bytes> pieces = cuts.segments(message);
        return frames(opcode, pieces.isEmpty() ? List.of(Bytes.EMPTY) : pieces);
    }

    private static List<Frame> frames(int opcode, List<Bytes> pieces) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean fin = i == pieces.size() - 1;
            frames.add(
                    i > 0
                            ? new Frame.Continuation(fin, pieces.get(i))
                            : opcode == 1
                                    ? new Frame.Text(fin, false, pieces.get(i))
                                    : new Frame.Binary(fin, false, pieces.get(i)));
        }
        return frames;
    }

    /** The same with {@code control} behind each frame. */
    static List<Frame> with(Frame control, List<Frame> frames) {
        List<Frame> all = new ArrayList<>();
        for (Frame frame : frames) {
            all.add(frame);
            all.add(control);
        }
        return all;
    }
}
