package realtime.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import realtime.wire.Bytes;

/**
 * Draws octets as the frames that they are, a field a line: {@code 81 85         FIN, text, masked, 5 octets}. Octets that end
 * within a frame are drawn as far as they go.
 */
public final class FrameText {
    private static final String MARGIN = "  | ";
    private static final int COLUMN = 26;
    private static final int MOST_PAYLOAD = 16;
    private static final int A_LINE = 8;
    private static final int MOST_LINES = 48;
    private static final int TAIL = 12;

    /** One line: which octets, and what they are. */
    private record Line(int from, int to, String hex, String words) {}

    private final Bytes octets;
    private final Set<Integer> cuts;
    private final boolean payload; // whether it is worth a remark if it is missing
    private final List<Line> lines = new ArrayList<>();

    private FrameText(Bytes octets, Collection<Integer> cuts, boolean payload) {
        this.octets = octets;
        this.payload = payload;
        this.cuts = Set.copyOf(cuts);
        int at = 0;
        while (at < octets.size()) {
            at = frame(at);
        }
    }

    /** The lines, without a mark. */
    public static String of(Bytes octets) {
        return draw(octets, -1, "");
    }

    /**
     * The lines without a margin, for a row of a drawing.
     *
     * @param cuts positions before which a new piece begins: {@code 81|85}
     */
    public static String pieces(Bytes octets, Collection<Integer> cuts) {
        return plain(octets, new FrameText(octets, cuts, true).lines);
    }

    /** The lines of a header without a margin; a payload need not be there. */
    public static String header(Bytes octets) {
        return plain(octets, new FrameText(octets, Set.of(), false).lines);
    }

    private static String plain(Bytes octets, List<Line> lines) {
        List<String> shown = lines.stream()
                .limit(MOST_LINES - TAIL)
                .map(line -> pad(line.hex()) + line.words())
                .toList();
        String more = lines.size() > shown.size() ? "\n... " + (lines.size() - shown.size()) + " lines more" : "";
        return octets.isEmpty() ? "no octets" : String.join("\n", shown) + more;
    }

    /** The lines; {@code caret} is the index of the octet under which {@code remark} stands, or -1. */
    static String draw(Bytes octets, int caret, String remark) {
        List<Line> lines = new FrameText(octets, Set.of(), true).lines;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.size() > MOST_LINES && i == MOST_LINES - TAIL) {
                int left = lines.size() - MOST_LINES;
                out.append(MARGIN).append("... ").append(left).append(" lines more\n");
                i += left;
            }
            Line line = lines.get(i);
            out.append(MARGIN).append(pad(line.hex())).append(line.words()).append('\n');
            if (caret >= line.from() && caret < line.to()) {
                int column = 3 * Math.min(caret - line.from(), A_LINE - 1);
                out.append(MARGIN)
                        .append(" ".repeat(column))
                        .append("^ ")
                        .append(remark)
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String pad(String hex) {
        return hex + " ".repeat(Math.max(2, COLUMN - hex.length()));
    }

    /** Draws the frame at {@code at}; where the next one begins. */
    private int frame(int at) {
        if (at + 1 >= octets.size()) {
            return line(at, octets.size(), "the first of the two octets that begin a header");
        }
        int field = octets.at(at + 1) & 0x7F;
        int extra = field == 126 ? 2 : field == 127 ? 8 : 0;
        boolean masked = (octets.at(at + 1) & 0x80) != 0;
        int behind =
                line(at, at + 2, first(octets.at(at)) + (masked ? ", masked, " : ", not masked, ") + length(field));
        long length = field;
        if (extra > 0) {
            if (behind + extra > octets.size()) {
                return line(behind, octets.size(), "the length, not all of it");
            }
            length = number(behind, extra);
            String top = length < 0 ? ": its top bit is set" : "";
            behind = line(behind, behind + extra, "length " + Long.toUnsignedString(length) + top);
        }
        if (masked) {
            int key = behind;
            int there = Math.min(key + 4, octets.size()) - key;
            behind = line(
                    key, key + there, there == 4 ? "masking key" : "masking key, " + there + " of 4 octets are here");
            return there < 4 ? behind : payload(behind, length, octets.slice(key, behind), at);
        }
        return payload(behind, length, Bytes.EMPTY, at);
    }

    private int line(int from, int to, String words) {
        lines.add(new Line(from, to, hex(from, to), words));
        return to;
    }

    /** A cut is a bar in the place of a blank. */
    private String hex(int from, int to) {
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < to; i++) {
            hex.append("%02x".formatted(octets.at(i))).append(cuts.contains(i + 1) ? '|' : ' ');
        }
        return hex.toString().stripTrailing();
    }

    private long number(int from, int count) {
        long number = 0;
        for (int i = from; i < from + count; i++) {
            number = number << 8 | octets.at(i);
        }
        return number;
    }

    private int payload(int from, long length, Bytes key, int start) {
        int there = octets.size() - from;
        int to = length < 0 || length > there ? octets.size() : from + (int) length;
        int shown = Math.min(to - from, MOST_PAYLOAD);
        byte[] clear = octets.slice(from, from + shown).toArray();
        for (int i = 0; i < clear.length && !key.isEmpty(); i++) {
            clear[i] ^= (byte) key.at(i % 4);
        }
        for (int i = 0; i < shown; i += A_LINE) {
            int end = i + A_LINE >= shown ? to : from + i + A_LINE;
            String hex = hex(from + i, from + Math.min(i + A_LINE, shown));
            String words = (i == 0 ? "payload: " : "         ")
                    + PayloadText.words(octets.at(start) & 0x0F, Bytes.of(clear, i, Math.min(i + A_LINE, shown)), i);
            boolean last = i + A_LINE >= shown;
            String more = last && to - from > shown ? " ... " + (to - from - shown) + " more" : "";
            lines.add(new Line(from + i, end, hex, words + more));
        }
        if (payload && (length < 0 || length > there)) {
            lines.add(new Line(
                    to, to + 1, "", "(" + there + " of " + Long.toUnsignedString(length) + " octets are here)"));
        }
        return to;
    }

    private static String first(int octet) {
        StringBuilder words = new StringBuilder((octet & 0x80) != 0 ? "FIN, " : "no FIN, ");
        for (int bit = 1; bit <= 3; bit++) {
            words.append((octet & 0x80 >> bit) != 0 ? "RSV" + bit + ", " : "");
        }
        return words.append(opcode(octet & 0x0F)).toString();
    }

    /** An opcode in words: {@code text}, {@code opcode 3}. */
    public static String opcode(int opcode) {
        return switch (opcode) {
            case 0 -> "continuation";
            case 1 -> "text";
            case 2 -> "binary";
            case 8 -> "close";
            case 9 -> "ping";
            case 10 -> "pong";
            default -> "opcode " + opcode;
        };
    }

    private static String length(int field) {
        return switch (field) {
            case 126 -> "length in 2 octets";
            case 127 -> "length in 8 octets";
            case 1 -> "1 octet";
            default -> field + " octets";
        };
    }
}
