package realtime.conformance.handshake;

import java.util.Locale;
import realtime.wire.Bytes;

/** Finds the octet under which a drawing puts its mark. */
final class Caret {
    private Caret() {}

    /** The value of the deviation's field (the last line of that name), the request line, or the empty line if it is missing. */
    static int of(Bytes octets, Deviation deviation) {
        return deviation == Deviation.NONE ? -1 : of(octets, deviation.field());
    }

    /** The same for a field's name; empty: the first line. */
    static int of(Bytes octets, String field) {
        if (field.isEmpty()) {
            return 0;
        }
        String text = octets.latin1();
        String name = "\n" + field.toLowerCase(Locale.ROOT) + ":";
        int line = text.toLowerCase(Locale.ROOT).lastIndexOf(name);
        if (line < 0) {
            return Math.max(0, octets.size() - 2);
        }
        int value = line + name.length();
        while (value < text.length() && text.charAt(value) == ' ') {
            value++;
        }
        return value;
    }
}
