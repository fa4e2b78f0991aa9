package realtime.conformance.model;

import java.util.ArrayList;
import java.util.List;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.Opcodes;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Role;

/**
 * A rule that a frame's header breaks.
 *
 * @param requirement its id
 * @param code the close code that fits
 * @param sentence with the numbers in it
 */
public record FrameFault(String requirement, int code, String sentence) {
    /** All faults of a header; none if the frame may travel. */
    public static List<FrameFault> of(FrameHeader header, FrameDecoder.Rules rules) {
        List<FrameFault> faults = new ArrayList<>();
        boolean control = Opcodes.isControl(header.opcode());
        if (!Opcodes.isKnown(header.opcode())) {
            faults.add(new FrameFault("WS-FRM-004", 1002, "opcode " + header.opcode() + " is reserved"));
        }
        if (reserved(header, rules) != 0) {
            String id = rules.compression() ? "PMD-FRM-003" : "WS-FRM-003";
            boolean onlyFirst = header.rsv() == 4 && rules.compression();
            faults.add(new FrameFault(onlyFirst ? "PMD-FRM-002" : id, 1002, rsv(header.rsv()) + why(onlyFirst)));
        }
        if (control && !header.fin()) {
            faults.add(new FrameFault("WS-CTL-003", 1002, "a control frame without FIN"));
        }
        if (control && header.length() > 125) {
            faults.add(new FrameFault("WS-CTL-002", 1002, "a control frame of " + header.length() + " octets"));
        }
        if (header.maskingKey().isPresent() != rules.sender().masks()) {
            faults.add(
                    rules.sender() == Role.CLIENT
                            ? new FrameFault("WS-MSK-003", 1002, "a frame of a client that is not masked")
                            : new FrameFault("WS-MSK-006", 1002, "a masked frame of a server"));
        }
        if (!control && header.length() > rules.limit()) {
            String sentence = "a frame of " + header.length() + " octets, where " + rules.limit() + " are the limit";
            faults.add(new FrameFault("WS-LIM-001", 1009, sentence));
        }
        return faults;
    }

    ProtocolException exception() {
        return new ProtocolException(code, sentence);
    }

    private static int reserved(FrameHeader header, FrameDecoder.Rules rules) {
        boolean mayCompress = rules.compression() && (header.opcode() == 1 || header.opcode() == 2);
        return mayCompress ? header.rsv() & 3 : header.rsv();
    }

    private static String why(boolean onlyFirst) {
        return onlyFirst ? ", which only the first frame of a message may have" : ", which nobody has agreed on";
    }

    private static String rsv(int rsv) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            if ((rsv & 8 >> i) != 0) {
                names.add("RSV" + i);
            }
        }
        return String.join(" and ", names);
    }
}
