package realtime.conformance.session;

import realtime.wire.Bytes;

/**
 * A whole message.
 *
 * @param opcode 1 for text, 2 for binary
 * @param payload all of it, inflated
 */
public record Said(int opcode, Bytes payload) {
    private static final int SHOWN = 24;

    public static Said text(String text) {
        return new Said(1, Bytes.utf8(text));
    }

    /** In a few words: {@code text "Hello"}, {@code binary of 300 octets}. */
    public String words() {
        String kind = opcode == 1 ? "text" : "binary";
        boolean plain = opcode == 1
                && payload.size() <= SHOWN
                && payload.latin1().chars().allMatch(c -> c >= ' ' && c <= '~');
        if (plain) {
            return payload.isEmpty() ? "an empty text" : kind + " \"" + payload.latin1() + "\"";
        }
        return payload.size() <= SHOWN / 3 && !payload.isEmpty()
                ? kind + " " + payload
                : kind + " of " + payload.size() + " octets";
    }
}
