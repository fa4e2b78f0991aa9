package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import realtime.wire.Bytes;

/** A text that shows how far back a compressor refers. */
final class Repetitions {
    private static final int WORDS = 7;

    /** Seven words of 40 letters, then each of them once more: 384 octets behind its first place, 768, and so on to 24576. */
    static final Bytes TEXT = text();

    private Repetitions() {}

    private static Bytes text() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(Payload.letters(40, i + 1).latin1());
        }
        StringBuilder text = new StringBuilder(String.join("", words.reversed()));
        for (int i = 0; i < WORDS; i++) {
            int again = text.indexOf(words.get(i)) + (384 << i);
            text.append(".".repeat(Math.max(0, again - text.length()))).append(words.get(i));
        }
        return Bytes.latin1(text.toString());
    }
}
