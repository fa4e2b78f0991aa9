package realtime.conformance.session;

import java.util.List;
import java.util.Optional;
import realtime.conformance.Unsupported;

/**
 * A peer may limit the length of messages (RFC 6455 section 10.4). Who refuses the longest message of a script when it comes
 * alone, whole and plain, cannot be asked anything with it.
 */
final class LengthLimit {
    /** Who refuses less has no limit but a fault; in octets. */
    private static final int LEAST = 1_024;

    private static final int TOO_LONG = 1009; // WS-CLC-011, RFC 6455 section 7.4.1

    private LengthLimit() {}

    /** Why the script cannot be judged, if {@code heard} is a refusal of its length and nothing else. */
    static Optional<Unsupported> refusal(Talk talk, Heard heard) {
        if (heard.closeCode() != TOO_LONG) {
            return Optional.empty();
        }
        Said largest = Meaning.largest(talk.steps());
        int size = largest.payload().size();
        if (size < LEAST || size <= talk.peer().limit() || !isRefusedAlone(talk.peer(), largest)) {
            return Optional.empty();
        }
        return Optional.of(new Unsupported("it refuses every message of " + size + " octets as too long"));
    }

    private static boolean isRefusedAlone(Peer peer, Said message) {
        RawFrame whole = message.opcode() == 1 ? RawFrame.text(message.payload()) : RawFrame.binary(message.payload());
        return Talk.with(peer).send(List.of(whole)).play(peer, false).closeCode() == TOO_LONG;
    }
}
