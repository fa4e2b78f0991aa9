package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.DeflateWalker;
import realtime.wire.Bytes;

/** What the compressed messages of a script say, in words: a reader of a drawing cannot inflate in his head. */
final class Meaning {
    private static final int MOST = 4;
    private static final int LONGEST = 1 << 16;
    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private final DeflateWalker walker = new DeflateWalker(LONGEST);
    private final List<String> words = new ArrayList<>();
    private int opcode;
    private boolean compressed;
    private Bytes payload = Bytes.EMPTY;

    private Meaning() {}

    /** Those of the first messages; {@code nothing is compressed} if there are none. */
    static String of(List<Step> steps) {
        Meaning meaning = new Meaning();
        for (Step step : steps) {
            if (step instanceof Step.Send send) {
                send.frames().stream().filter(frame -> !frame.isControl()).forEach(meaning::take);
            }
        }
        List<String> all = meaning.words;
        String more = all.size() > MOST ? ", and " + (all.size() - MOST) + " more" : "";
        return all.isEmpty()
                ? "nothing is compressed"
                : String.join(", ", all.subList(0, Math.min(MOST, all.size()))) + more;
    }

    private void take(RawFrame frame) {
        if (frame.opcode() != 0) {
            opcode = frame.opcode();
            compressed = (frame.rsv() & 4) != 0;
            payload = Bytes.EMPTY;
        }
        payload = payload.plus(frame.payload());
        if (frame.fin() && compressed) {
            words.add(message());
        }
    }

    private String message() {
        try {
            return new Said(opcode, walker.walk(payload.plus(TAIL))).words();
        } catch (DeflateWalker.BrokenException e) {
            return "no message (" + e.getMessage() + ")";
        }
    }
}
