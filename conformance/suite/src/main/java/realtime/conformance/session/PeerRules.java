package realtime.conformance.session;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import realtime.conformance.FrameText;
import realtime.conformance.model.Utf8Text;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Reads the frames of a peer as messages, and notes every rule that one of them breaks by itself. */
final class PeerRules {
    private final Role peer;
    private final Optional<PeerInflation> inflation;
    private final List<Said> messages = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Integer> repeatable = new HashSet<>();
    private final Map<Bytes, Integer> keys = new HashMap<>();
    private Bytes lastKey = Bytes.EMPTY;
    private int opcode = -1;
    private boolean compressed;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean closed;

    PeerRules(Role peer, Optional<PeerInflation> inflation) {
        this.peer = peer;
        this.inflation = inflation;
    }

    /** A code that was sent to the peer: whether it may come back is up to whoever sent it. */
    void mayRepeat(int code) {
        repeatable.add(code);
    }

    List<Said> messages() {
        return messages;
    }

    List<Fault> faults() {
        return faults;
    }

    void take(PeerFrame frame) {
        header(frame);
        if (frame.masked() && peer == Role.CLIENT) {
            key(frame);
        }
        if (closed) { // WS-CLH-004 and -005, RFC 6455 section 5.5.1
            boolean again = frame.isClose();
            fault(again ? "WS-CLH-005" : "WS-CLH-004", "a " + name(frame) + " frame behind its Close");
        }
        if (frame.isControl()) {
            control(frame);
        } else {
            data(frame);
        }
    }

    private void header(PeerFrame frame) {
        if (frame.masked() != peer.masks()) {
            boolean server = peer == Role.SERVER;
            fault(
                    server ? "WS-MSK-005" : "WS-MSK-001",
                    "a " + name(frame) + (server ? " is masked" : " is not masked"));
        }
        boolean rsv1 = (frame.rsv() & 4) != 0;
        if (rsv1 && inflation.isPresent() && (frame.isControl() || frame.opcode() == 0)) {
            fault("PMD-FRM-002", "RSV1 is set on a " + name(frame) + " frame");
        } else if ((frame.rsv() & (inflation.isPresent() ? 3 : 7)) != 0) {
            fault("WS-FRM-002", "a reserved bit is set on a " + name(frame) + " frame");
        }
        if (frame.opcode() > 2 && frame.opcode() < 8 || frame.opcode() > 10) {
            fault("WS-FRM-005", "a frame has the reserved opcode " + frame.opcode());
        }
        int fewest = frame.payload().size() < 126 ? 0 : frame.payload().size() < 65_536 ? 2 : 8;
        if (frame.extended() != fewest) {
            fault(
                    "WS-LEN-001",
                    "a length of " + frame.payload().size() + " takes " + frame.extended() + " octets more instead of "
                            + fewest);
        }
    }

    /** Among a few hundred random keys one may occur twice, but hardly one behind the other, and hardly three times. */
    private void key(PeerFrame frame) {
        int times = keys.merge(frame.key(), 1, Integer::sum);
        if (frame.key().equals(lastKey) || times > 2) { // WS-MSK-010, RFC 6455 section 5.3
            fault("WS-MSK-010", "a " + name(frame) + " has the masking key " + frame.key() + " once more");
        }
        lastKey = frame.key();
    }

    private void control(PeerFrame frame) {
        if (!frame.fin()) {
            fault("WS-CTL-003", "a " + name(frame) + " has no FIN");
        }
        if (frame.payload().size() > 125) {
            fault("WS-CTL-001", "a " + name(frame) + " has " + frame.payload().size() + " octets of payload");
        }
        if (frame.isClose()) {
            closed = true;
            close(frame);
        }
    }

    private void close(PeerFrame frame) {
        int code = frame.closeCode();
        if (code == -1) {
            fault("WS-CLF-002", "a Close has a payload of one octet");
        } else if (code == 1006
                || code == 1015
                || code == 1005 && !frame.payload().isEmpty()) {
            fault("WS-CLC-001", "a Close says " + code + ", which never travels");
        } else if (repeatable.contains(code)) {
            reason(frame);
        } else if (code < 1000 || code == 1004 || code > 1015 && code < 3000 || code > 4999) {
            fault("WS-CLC-008", "a Close says " + code + ", which no endpoint may send");
        } else if (code == 1010 && peer == Role.SERVER) {
            fault("WS-CLC-015", "a server says 1010, which is for clients");
        } else {
            reason(frame);
        }
    }

    private void reason(PeerFrame frame) {
        if (frame.payload().size() > 2 && !isUtf8(frame.payload().from(2))) {
            fault("WS-CLF-004", "the reason of a Close is no UTF-8");
        }
    }

    private void data(PeerFrame frame) {
        if (frame.opcode() == 0 && opcode < 0) {
            fault("WS-FRG-002", "a continuation frame comes where no message is in progress");
            return;
        }
        if (frame.opcode() != 0 && opcode >= 0) {
            fault("WS-FRG-005", "a " + name(frame) + " frame comes within a message");
        }
        if (frame.opcode() != 0) {
            opcode = frame.opcode();
            compressed = (frame.rsv() & 4) != 0 && inflation.isPresent();
            message.reset();
        }
        message.writeBytes(frame.payload().toArray());
        if (frame.fin()) {
            end();
        }
    }

    private void end() {
        Bytes whole = Bytes.of(message.toByteArray());
        Optional<Bytes> payload =
                compressed ? inflation.flatMap(one -> one.inflate(whole, faults::add)) : Optional.of(whole);
        if (payload.isPresent()) {
            if (opcode == 1 && !isUtf8(payload.get())) {
                fault("WS-TXT-001", "a text message is no UTF-8");
            }
            messages.add(new Said(opcode, payload.get()));
        }
        opcode = -1;
    }

    private void fault(String requirement, String words) {
        faults.add(new Fault(requirement, words));
    }

    private static String name(PeerFrame frame) {
        return FrameText.opcode(frame.opcode());
    }

    private static boolean isUtf8(Bytes octets) {
        return Utf8Text.isValid(octets);
    }
}
