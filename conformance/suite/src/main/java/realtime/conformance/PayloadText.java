package realtime.conformance;

import realtime.wire.Bytes;

/** What a payload says: a close code, characters, or octets. */
final class PayloadText {
    private PayloadText() {}

    /** Words for a piece of an unmasked payload, which begins {@code at} octets behind the payload's start. */
    static String words(int opcode, Bytes clear, int at) {
        if (opcode == 8 && at == 0 && clear.size() >= 2) {
            int code = clear.at(0) << 8 | clear.at(1);
            return "close code " + code + (clear.size() > 2 ? ", " + characters(clear.from(2)) : "");
        }
        return characters(clear);
    }

    /** Printable ASCII in quotes; anything else as the unmasked octets. */
    private static String characters(Bytes clear) {
        for (int i = 0; i < clear.size(); i++) {
            if (clear.at(i) < ' ' || clear.at(i) > '~') {
                return clear.toString();
            }
        }
        return "\"" + clear.latin1() + "\"";
    }
}
