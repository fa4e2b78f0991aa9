package realtime.conformance.driver;

import realtime.wire.Bytes;

/**
 * The positive exchange behind a 101: a text message and a ping, of which either answer proves that the peer speaks
 * WebSocket. What else is wrong with its frames is not the handshake's business. A server may send messages of its own before.
 */
public final class Sentinel {
    /** How far the answer is. */
    enum Progress {
        ANSWERED,
        BEGUN,
        BROKEN
    }

    private static final Bytes WORD = Bytes.latin1("sentinel");
    private static final Bytes MASK = Bytes.hex("37 fa 21 3d");
    /** What a client sends: the message, then the ping. */
    public static final Bytes FRAMES = frame(0x81).plus(frame(0x89));
    /** The frame that says goodbye: an empty close, masked. */
    public static final Bytes CLOSE = Bytes.hex("88 80").plus(MASK);

    private static final int FIN = 0x80;
    private static final int MASKED = 0x80;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int RESERVED = 0x70;
    private static final int LONGEST = 65_535;

    private Sentinel() {}

    private static Bytes frame(int first) {
        return Bytes.of((byte) first, (byte) (0x80 | WORD.size())).plus(MASK).plus(masked(WORD, MASK));
    }

    /** Reads the frames of a server behind its 101. */
    static Progress progress(Bytes octets) {
        boolean echo = false;
        boolean pong = false;
        boolean text = false;
        Bytes message = Bytes.EMPTY;
        int at = 0;
        while (at < octets.size() && !echo && !pong) {
            int end = mayBegin(octets.at(at)) ? end(octets, at) : -1;
            if (end < 0) {
                return Progress.BROKEN;
            }
            if (end > octets.size() || end == at) {
                return Progress.BEGUN;
            }
            int opcode = octets.at(at) & 0x0F;
            Bytes payload = payload(octets.slice(at, end));
            pong |= opcode == PONG && payload.equals(WORD);
            if (opcode <= BINARY) { // an echo may come in fragments: RFC 6455 section 5.4
                text = opcode == 0 ? text : opcode == TEXT;
                message = opcode == 0 ? message.plus(payload) : payload;
                echo |= text && octets.at(at) >= FIN && message.latin1().endsWith(WORD.latin1());
            }
            at = end;
        }
        return echo || pong ? Progress.ANSWERED : Progress.BEGUN;
    }

    private static Bytes payload(Bytes frame) {
        int header = (frame.at(1) & 0x7F) < 126 ? 2 : 4;
        boolean masked = frame.at(1) >= MASKED;
        return masked ? masked(frame.from(header + 4), frame.slice(header, header + 4)) : frame.from(header);
    }

    private static Bytes masked(Bytes payload, Bytes key) {
        byte[] octets = payload.toArray();
        for (int i = 0; i < octets.length; i++) {
            octets[i] ^= (byte) key.at(i % 4);
        }
        return Bytes.of(octets);
    }

    /** Whether there is a frame with one of RSV1 to RSV3 set, and a frame in every other respect. */
    static boolean usesReservedBits(Bytes octets) {
        int at = 0;
        while (at < octets.size() && mayBegin(octets.at(at) & ~RESERVED)) {
            int end = end(octets, at);
            if (end <= at || end > octets.size()) {
                return false;
            }
            if ((octets.at(at) & RESERVED) != 0) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** No reserved bit, no reserved opcode, no close: RFC 6455 section 5.2. */
    private static boolean mayBegin(int first) {
        int opcode = first & 0x0F;
        return (first & RESERVED) == 0 && (opcode <= BINARY || first == (FIN | PING) || first == (FIN | PONG));
    }

    /** Where the frame at {@code at} ends; -1 if it cannot be one of a server's; {@code at} if its header is cut. */
    private static int end(Bytes octets, int at) {
        if (at + 2 > octets.size()) {
            return at;
        }
        int length = octets.at(at + 1) & 0x7F;
        int key = octets.at(at + 1) >= MASKED ? 4 : 0;
        if (length <= 125) {
            return at + 2 + key + length;
        }
        if (length > 126) { // longer than any greeting
            return -1;
        }
        int size = octets.at(Math.min(at + 2, octets.size() - 1)) << 8 | octets.at(Math.min(at + 3, octets.size() - 1));
        return at + 4 > octets.size() ? at : at + 4 + key + Math.min(LONGEST, size);
    }
}
