package realtime.conformance.framing;

import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelHeaders;
import realtime.websocket.framing.FrameHeader;
import realtime.wire.Bytes;

/** The rule that the octets of a wrong header break most likely. */
final class WrongHeader {
    private static final String LENGTH = "The length is written in the shortest form that can hold it: up to 125 in"
            + " seven bits, up to 65,535 in two octets more, longer ones in eight octets more, always the most"
            + " significant octet first.";
    private static final String MASK = "The MASK bit is set if there is a key, and clear if there is none.";
    private static final String ORDER =
            "Two octets, then the longer length if one is needed, then the masking key if there is one.";

    private WrongHeader() {}

    /** The question with the requirement, and with the sentence of the task if that fits better. */
    static Question in(Question question, FrameHeader header, Bytes right, Bytes yours) {
        if (yours.size() < 2) {
            return question.breaking("WS-FRM-001").taskAlone(ORDER);
        }
        if (isCounted(header, yours)) {
            return question.breaking("WS-LEN-006");
        }
        if (yours.at(0) != right.at(0)) {
            return question.breaking("WS-FRM-001");
        }
        if ((yours.at(1) ^ right.at(1)) == 0x80) {
            return question.breaking("WS-FRM-001").taskAlone(MASK);
        }
        int key = right.size() - header.maskingKey().map(Bytes::size).orElse(0); // where it begins
        if (yours.size() >= key && yours.slice(0, key).equals(right.slice(0, key))) {
            return question.breaking("WS-FRM-001").taskAlone(ORDER);
        }
        boolean form = yours.at(1) != right.at(1) || yours.size() != right.size();
        return question.breaking(form ? "WS-LEN-001" : header.length() < 65_536 ? "WS-LEN-003" : "WS-LEN-004")
                .taskAlone(LENGTH);
    }

    /** Whether the octets of the key were counted as payload. */
    private static boolean isCounted(FrameHeader header, Bytes yours) {
        if (header.maskingKey().isEmpty() || header.length() > Long.MAX_VALUE - 4) {
            return false;
        }
        FrameHeader counted =
                new FrameHeader(header.fin(), header.rsv(), header.opcode(), header.maskingKey(), header.length() + 4);
        return new ModelHeaders().write(counted).equals(yours);
    }
}
