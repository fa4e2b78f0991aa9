package realtime.conformance.session;

import realtime.conformance.Drawing;
import realtime.wire.Bytes;

/**
 * What a drawing of a conversation shows beside its octets.
 *
 * @param title one line above
 * @param octet under which the mark stands, or -1
 * @param remark stands behind the mark
 * @param told the steps in words; empty where the octets say enough
 */
record Culprit(String title, int octet, String remark, String told) {
    static final Culprit NONE = new Culprit("A legal conversation", -1, "", "");

    Culprit titled(String other) {
        return new Culprit(other, octet, remark, told);
    }

    Culprit told(String steps) {
        return new Culprit(title, octet, remark, steps);
    }

    Culprit at(int index, String newTitle, String newRemark) {
        return new Culprit(newTitle, index, newRemark, told);
    }

    Drawing draw(Bytes octets) {
        Drawing drawing = Drawing.frames(title, octets, octet, remark);
        return told.isEmpty() ? drawing : drawing.row("steps", told);
    }
}
