package realtime.ch05.framing;

import realtime.websocket.framing.FieldNamer;
import realtime.websocket.framing.FirstOctets;

// tag::names[]
/** Exercise 05.1: name the fields in the first two octets of a frame, by the rules of {@link FieldNamer}. */
public final class NameFields implements FieldNamer {
    @Override
    public FirstOctets name(int first, int second) {
        // tag::solution[]
        boolean fin = (first & 0x80) != 0; // WS-FRM-001, RFC 6455 section 5.2: the most significant bit comes first
        int rsv = first >> 4 & 0x7;
        int opcode = first & 0xF;
        boolean masked = (second & 0x80) != 0;
        int length7 = second & 0x7F;
        return new FirstOctets(fin, rsv, opcode, masked, length7);
        // end::solution[]
    }
}
// end::names[]
