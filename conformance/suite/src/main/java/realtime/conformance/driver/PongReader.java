package realtime.conformance.driver;

import java.util.Optional;
import realtime.wire.Bytes;

/**
 * Collects what a client sends behind the answer and says whether it is open. Its frames are not judged here: a pong that
 * lacks its mask still shows that the client believes in the connection.
 */
final class PongReader {
    /** The server's ping. */
    static final Bytes PING = Bytes.hex("89 08").plus(Bytes.latin1("sentinel"));
    /** The server's goodbye: an empty close. */
    static final Bytes CLOSE = Bytes.hex("88 00");

    private static final int LIMIT = 65_536;
    private static final int OPCODE = 0x0F;
    private static final int CLOSING = 8;

    private Bytes received = Bytes.EMPTY;

    void take(Bytes octets) {
        received = received.plus(octets);
    }

    Bytes received() {
        return received;
    }

    /** Whether nothing that could still come changes the verdict. */
    boolean isDone() {
        return received.size() > LIMIT || verdict().isPresent();
    }

    /** The verdict; {@code nothing} if the client sent not one octet. */
    Reaction.After after(Reaction.After nothing) {
        return received.isEmpty() ? nothing : verdict().orElse(Reaction.After.NO_WEBSOCKET);
    }

    private Optional<Reaction.After> verdict() {
        if (received.isEmpty()) {
            return Optional.empty();
        }
        int opcode = received.at(0) & OPCODE;
        if (opcode > 2 && opcode < CLOSING || opcode > CLOSING + 2) {
            return Optional.of(Reaction.After.NO_WEBSOCKET);
        }
        if (size() > received.size()) {
            return Optional.empty();
        }
        return Optional.of(opcode == CLOSING ? Reaction.After.GOODBYE : Reaction.After.OPEN);
    }

    /** Octets of the first frame; more than there are if its header is cut. */
    private long size() {
        if (received.size() < 2) {
            return 2;
        }
        int mask = (received.at(1) & 0x80) == 0 ? 0 : 4;
        int length = received.at(1) & 0x7F;
        int extra = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (received.size() < 2 + extra) {
            return 2L + extra;
        }
        long size = extra == 0 ? length : 0;
        for (int i = 2; i < 2 + extra; i++) {
            size = size << 8 | received.at(i);
        }
        return 2L + extra + mask + size;
    }
}
