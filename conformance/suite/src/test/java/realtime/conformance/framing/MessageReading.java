package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.model.DeflateWalker;
import realtime.conformance.model.ModelAssembler;
import realtime.conformance.model.ModelUtf8;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Puts frames together with the suite's assembler, inflates with its walker, and says which rule breaks. */
final class MessageReading {
    /**
     * What a frame led to.
     *
     * @param id the rule that broke; empty: none
     * @param octet of its payload that shows it; -1: the frame's first octet
     */
    record Outcome(String id, int octet, boolean tolerated, Optional<FrameReading.Whole> message) {
        static Outcome of(String id, int octet) {
            return new Outcome(id, octet, false, Optional.empty());
        }
    }

    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private final ModelAssembler assembler = new ModelAssembler(Long.MAX_VALUE);
    private final DeflateWalker walker = new DeflateWalker();
    private final List<Bytes> payloads = new ArrayList<>();
    private FrameHeader first;

    Outcome take(FrameHeader header, Bytes payload) {
        FrameHeader begins = header.opcode() == 0 && !payloads.isEmpty() ? first : header;
        boolean compressed = begins.rsv() == 4;
        try {
            assembler.take(frame(header, compressed, payload));
        } catch (ProtocolException e) {
            if (e.code() == 1002) {
                return Outcome.of(header.opcode() == 0 ? "WS-FRG-006" : "WS-FRG-005", -1);
            }
            payloads.add(payload);
            Bytes whole = Bytes.join(payloads);
            return Outcome.of(rule(whole), wrong(whole) - (whole.size() - payload.size()));
        }
        first = begins;
        payloads.add(payload);
        return header.fin() ? end(compressed) : Outcome.of("", -1);
    }

    /** Compressed text is not looked at before it is inflated: it goes as binary. */
    private static Frame frame(FrameHeader header, boolean compressed, Bytes payload) {
        return switch (header.opcode()) {
            case 0 -> new Frame.Continuation(header.fin(), payload);
            case 1 ->
                compressed
                        ? new Frame.Binary(header.fin(), false, payload)
                        : new Frame.Text(header.fin(), false, payload);
            default -> new Frame.Binary(header.fin(), false, payload);
        };
    }

    private Outcome end(boolean compressed) {
        Bytes whole = Bytes.join(payloads);
        int frames = payloads.size();
        payloads.clear();
        try {
            boolean empty = compressed && whole.isEmpty();
            Bytes message = compressed && !empty ? walker.walk(whole.plus(TAIL)) : whole;
            if (first.opcode() == 1 && !ModelUtf8.isText(message)) {
                return Outcome.of("PMD-DEF-008", -1);
            }
            FrameReading.Whole read = new FrameReading.Whole(first.opcode(), compressed, frames, message.toString());
            return new Outcome(empty ? "PMD-DEF-006" : "", -1, empty, Optional.of(read));
        } catch (DeflateWalker.BrokenException e) {
            return Outcome.of("PMD-DEF-009", -1);
        }
    }

    /** The first octet that shows that these are no text: the last one, if they end within a character. */
    static int wrong(Bytes octets) {
        int impossible = ModelUtf8.firstImpossible(octets);
        return impossible < 0 ? octets.size() - 1 : impossible;
    }

    /** The rule that octets break that are no text. */
    private static String rule(Bytes octets) {
        int at = ModelUtf8.firstImpossible(octets);
        if (at < 0) {
            return "WS-TXT-006";
        }
        int octet = octets.at(at);
        ModelUtf8 before = new ModelUtf8();
        before.feed(octets.slice(0, at));
        if (before.isComplete()) {
            return octet == 0xC0 || octet == 0xC1 ? "WS-TXT-007" : octet > 0xF4 ? "WS-TXT-009" : "WS-TXT-004";
        }
        return octet < 0x80 || octet > 0xBF ? "WS-TXT-004" : narrow(octets.at(at - 1));
    }

    /** Behind four first octets not all second ones may come. */
    private static String narrow(int first) {
        return switch (first) {
            case 0xE0, 0xF0 -> "WS-TXT-007";
            case 0xED -> "WS-TXT-008";
            case 0xF4 -> "WS-TXT-009";
            default -> "WS-TXT-004";
        };
    }
}
