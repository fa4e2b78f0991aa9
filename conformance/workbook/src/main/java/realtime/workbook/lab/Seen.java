package realtime.workbook.lab;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import realtime.conformance.FrameText;
import realtime.wire.Bytes;

/**
 * A frame as it came, and its payload without the mask. Frames of our own peers are right: nothing is checked.
 *
 * @param octets on the wire
 */
record Seen(boolean fin, int opcode, boolean masked, Bytes payload, Bytes octets) {
    private static final int SHORT = 40;

    /** The next frame; nothing if TCP has ended. */
    static Optional<Seen> next(Tap peer) throws IOException {
        Bytes head = peer.read(2);
        if (head.size() < 2) {
            return Optional.empty();
        }
        boolean masked = head.at(1) >= 0x80;
        int field = head.at(1) & 0x7F;
        Bytes extra = peer.read(field == 126 ? 2 : field == 127 ? 8 : 0);
        Bytes key = peer.read(masked ? 4 : 0);
        Bytes travelled = peer.read(length(field, extra));
        byte[] payload = travelled.toArray();
        for (int i = 0; i < payload.length && masked; i++) {
            payload[i] ^= (byte) key.at(i % 4);
        }
        Bytes octets = Bytes.join(List.of(head, extra, key, travelled));
        return Optional.of(new Seen(head.at(0) >= 0x80, head.at(0) & 0xF, masked, Bytes.of(payload), octets));
    }

    /** The next frame of a peer that still has something to say. */
    static Seen one(Tap peer) throws IOException {
        return next(peer).orElseThrow(() -> new EOFException("TCP has ended, and a frame was awaited"));
    }

    private static int length(int field, Bytes extra) {
        int length = extra.isEmpty() ? field : 0;
        for (int i = 0; i < extra.size(); i++) {
            length = length << 8 | extra.at(i);
        }
        return length;
    }

    boolean isClose() {
        return opcode == 8;
    }

    /** The code of a Close; nothing if it is empty. */
    Optional<Integer> code() {
        return payload.size() < 2 ? Optional.empty() : Optional.of(payload.at(0) << 8 | payload.at(1));
    }

    /** Such as {@code text "hello"}, {@code close 1000 "bye"}. */
    String words() {
        String more = fin ? "" : ", and more will follow";
        Bytes said = isClose() && payload.size() >= 2 ? payload.from(2) : payload;
        String code = isClose() ? code().map(number -> " " + number).orElse(", empty") : "";
        String quoted = said.size() > SHORT
                ? " of " + said.size() + " octets"
                : said.isEmpty() && isClose() ? "" : " \"" + said.latin1() + "\"";
        return FrameText.opcode(opcode) + code + quoted + more;
    }
}
