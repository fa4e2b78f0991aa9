package realtime.conformance;

import realtime.wire.Bytes;

/** Draws octets that are mostly text: a line a line, control characters and octets outside ASCII as {@code <hex>}. */
final class TextBytes {
    private static final String MARGIN = "  | ";
    private static final int MOST_LINES = 40;
    private static final int MOST_COLUMNS = 110;

    private TextBytes() {}

    static String draw(Bytes octets, int caret, String remark) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder();
        int mark = -1;
        int lines = 0;
        for (int i = 0; i <= octets.size() && lines < MOST_LINES; i++) {
            if (i == caret) {
                mark = line.length();
            }
            boolean end = i == octets.size() || octets.at(i) == '\n';
            if (!end) {
                line.append(show(octets, i));
                continue;
            }
            if (i < octets.size() || !line.isEmpty() || mark >= 0) {
                lines++;
                append(out, line.toString(), mark, remark);
            }
            line.setLength(0);
            mark = -1;
        }
        return out.toString();
    }

    /** A carriage return before a line feed is the usual line end and is not drawn. */
    private static String show(Bytes octets, int i) {
        int octet = octets.at(i);
        if (octet == '\r' && i + 1 < octets.size() && octets.at(i + 1) == '\n') {
            return "";
        }
        return octet >= ' ' && octet < 0x7F ? String.valueOf((char) octet) : "<%02X>".formatted(octet);
    }

    private static void append(StringBuilder out, String line, int mark, String remark) {
        int from = mark > MOST_COLUMNS - 20 ? mark - 40 : 0;
        String shown = line.substring(Math.min(from, line.length()));
        shown = shown.length() > MOST_COLUMNS ? shown.substring(0, MOST_COLUMNS) + " ..." : shown;
        out.append(MARGIN).append(from > 0 ? "... " : "").append(shown).append('\n');
        if (mark >= 0) {
            int column = mark - from + (from > 0 ? 4 : 0);
            out.append(MARGIN)
                    .append(" ".repeat(column))
                    .append("^ ")
                    .append(remark)
                    .append('\n');
        }
    }
}
