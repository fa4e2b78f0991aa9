package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.DeflateWalker;
import realtime.wire.Bytes;

/** What the messages of a script say: a reader of a drawing cannot inflate in his head. */
final class Meaning {
    private static final int MOST = 4;
    private static final int LONGEST_TOLD = 1 << 16;
    private static final int LONGEST = 1 << 26;
    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private final DeflateWalker walker;
    private final List<String> words = new ArrayList<>();
    private Said largest = Said.text("");
    private int opcode;
    private boolean compressed;
    private Bytes payload = Bytes.EMPTY;

    private Meaning(List<Step> steps, int longest) {
        walker = new DeflateWalker(longest);
        for (Step step : steps) {
            if (step instanceof Step.Send send) {
                send.frames().stream().filter(frame -> !frame.isControl()).forEach(this::take);
            }
        }
    }

    /** The longest message, inflated; an empty text if there is none. */
    static Said largest(List<Step> steps) {
        return new Meaning(steps, LONGEST).largest;
    }

    /** The first compressed messages in words; {@code nothing is compressed} if there are none. */
    static String of(List<Step> steps) {
        List<String> all = new Meaning(steps, LONGEST_TOLD).words;
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
            words.add(inflated());
        } else if (frame.fin()) {
            compare(new Said(opcode, payload));
        }
    }

    private void compare(Said message) {
        if (message.payload().size() > largest.payload().size()) {
            largest = message;
        }
    }

    private String inflated() {
        try {
            Said message = new Said(opcode, walker.walk(payload.plus(TAIL)));
            compare(message);
            return message.words();
        } catch (DeflateWalker.BrokenException e) {
            return "no message (" + e.getMessage() + ")";
        }
    }
}
