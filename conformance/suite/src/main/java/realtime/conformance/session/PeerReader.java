package realtime.conformance.session;

import java.util.Arrays;
import java.util.Optional;
import realtime.wire.Bytes;

/** Cuts what a peer sends into frames, right or wrong ones. It believes no declared length: it holds what has come. */
final class PeerReader {
    /** More than this in one frame is no answer to anything that the suite says. */
    private static final long LONGEST = 1L << 26;

    private static final int SHOWN = 32;

    private byte[] buffer = new byte[1_024];
    private int from;
    private int to;

    void take(Bytes octets) {
        byte[] more = octets.toArray();
        if (to + more.length > buffer.length) {
            byte[] larger = buffer.length - (to - from) >= more.length
                    ? buffer
                    : new byte[Math.max(2 * buffer.length, to - from + more.length)];
            System.arraycopy(buffer, from, larger, 0, to - from);
            buffer = larger;
            to -= from;
            from = 0;
        }
        System.arraycopy(more, 0, buffer, to, more.length);
        to += more.length;
    }

    /** Octets that have come and are no whole frame yet. */
    Bytes rest() {
        return Bytes.of(buffer, from, Math.min(to, from + SHOWN));
    }

    /** Whether the frame that has begun is longer than anything that can be an answer. */
    boolean isAbsurd() {
        long length = to - from < 2 ? 0 : length();
        return length < 0 || length > LONGEST;
    }

    /** The next frame, if it is complete. */
    Optional<PeerFrame> next() {
        if (to - from < 2 || to - from < 2 + extended()) {
            return Optional.empty();
        }
        boolean masked = (at(1) & 0x80) != 0;
        int header = 2 + extended() + (masked ? 4 : 0);
        long length = length();
        if (length < 0 || length > LONGEST || to - from < header + length) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOfRange(buffer, from + header, from + header + (int) length);
        for (int i = 0; i < payload.length && masked; i++) {
            payload[i] ^= buffer[from + header - 4 + i % 4];
        }
        int end = from + header + (int) length;
        Bytes head = Bytes.of(buffer, from, Math.min(end, from + header + SHOWN));
        Bytes key = masked ? Bytes.of(buffer, from + header - 4, from + header) : Bytes.EMPTY;
        PeerFrame frame = new PeerFrame(
                (at(0) & 0x80) != 0, at(0) >> 4 & 7, at(0) & 0xF, key, extended(), Bytes.of(payload), head);
        from = end;
        return Optional.of(frame);
    }

    private int at(int index) {
        return buffer[from + index] & 0xFF;
    }

    private int extended() {
        int field = at(1) & 0x7F;
        return field == 126 ? 2 : field == 127 ? 8 : 0;
    }

    private long length() {
        if (extended() == 0 || to - from < 2 + extended()) {
            return extended() == 0 ? at(1) & 0x7F : 0;
        }
        long length = 0;
        for (int i = 2; i < 2 + extended(); i++) {
            length = length << 8 | at(i);
        }
        return length;
    }
}
