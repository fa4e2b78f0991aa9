package realtime.conformance.session;

import java.util.Optional;
import java.util.function.Consumer;
import realtime.conformance.model.DeflateWalker;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Inflates the compressed messages of a peer, and notes what each breaks by itself (RFC 7692 section 7.2). */
final class PeerInflation {
    /** Beyond this many octets on one connection nothing is inflated any more. */
    private static final int MOST = 1 << 26;

    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private final Agreement agreement;
    private final Role peer;
    private final DeflateWalker walker = new DeflateWalker(MOST);

    PeerInflation(Agreement agreement, Role peer) {
        this.agreement = agreement;
        this.peer = peer;
    }

    /** The message of a whole payload; nothing if it does not inflate. */
    Optional<Bytes> inflate(Bytes payload, Consumer<Fault> faults) {
        if (payload.isEmpty()) {
            faults.accept(
                    new Fault("PMD-DEF-006", "a compressed message has no octet at all: an empty one is the octet 00"));
            return Optional.of(Bytes.EMPTY);
        }
        if (payload.size() >= TAIL.size()
                && payload.from(payload.size() - TAIL.size()).equals(TAIL)) {
            faults.accept(
                    new Fault("PMD-DEF-001", "a compressed message still has the four octets 00 00 ff ff at its end"));
            return walk(payload, faults);
        }
        return walk(payload.plus(TAIL), faults);
    }

    /** What forbids the memory: for a client its own promise, or the server's demand. */
    private String memory() {
        boolean demanded = agreement.answer().contains("client_no_context_takeover");
        return peer == Role.SERVER ? "PMD-PAR-003" : demanded ? "PMD-PAR-005" : "PMD-PAR-004";
    }

    private Optional<Bytes> walk(Bytes data, Consumer<Fault> faults) {
        try {
            Bytes message = walker.walk(data);
            if (agreement.forgets(peer) && walker.reach() > 0) {
                faults.accept(new Fault(
                        memory(),
                        "a compressed message refers to an earlier one, " + walker.reach()
                                + " octets before its own start, although " + agreement.answer() + " was agreed on"));
            }
            if (walker.farthest() > agreement.window(peer)) {
                faults.accept(new Fault(
                        "PMD-PAR-014",
                        "a compressed message refers " + walker.farthest() + " octets back, in a window of "
                                + agreement.window(peer)));
            }
            return Optional.of(message);
        } catch (DeflateWalker.BrokenException e) {
            faults.accept(new Fault("PMD-DEF-001", "a compressed message does not inflate: " + e.getMessage()));
            return Optional.empty();
        }
    }
}
