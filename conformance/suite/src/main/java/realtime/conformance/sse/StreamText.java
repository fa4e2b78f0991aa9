package realtime.conformance.sse;

import java.util.List;
import realtime.wire.Bytes;

/** An event stream as a person reads it: a line a line, its ends and cuts visible. */
final class StreamText {
    private static final int MOST_LINES = 30;

    private StreamText() {}

    /** What came in one or several calls: {@code |} stands where one call ends and the next begins. */
    static String pieces(List<Bytes> chunks) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < chunks.size(); i++) {
            Bytes next = i + 1 < chunks.size() ? chunks.get(i + 1) : Bytes.EMPTY;
            append(out, chunks.get(i), next);
            out.append(i + 1 < chunks.size() ? "|" : "");
        }
        List<String> lines = out.toString().stripTrailing().lines().toList();
        return lines.size() <= MOST_LINES
                ? String.join("\n", lines)
                : "... (" + (lines.size() - MOST_LINES) + " lines more)\n"
                        + String.join("\n", lines.subList(lines.size() - MOST_LINES, lines.size()));
    }

    private static void append(StringBuilder out, Bytes chunk, Bytes next) {
        for (int i = 0; i < chunk.size(); i++) {
            int octet = chunk.at(i);
            boolean more = i + 1 < chunk.size();
            int behind = more ? chunk.at(i + 1) : next.isEmpty() ? -1 : next.at(0);
            out.append(
                    switch (octet) {
                        case '\n' -> "<LF>";
                        case '\r' -> "<CR>";
                        case '\t' -> "<tab>";
                        default -> octet >= ' ' && octet < 0x7F ? "" + (char) octet : "<%02X>".formatted(octet);
                    });
            if (octet == '\n' || octet == '\r' && behind != '\n') {
                out.append('\n');
            }
        }
    }
}
