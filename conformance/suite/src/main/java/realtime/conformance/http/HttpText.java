package realtime.conformance.http;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import realtime.conformance.exercise.Answers;
import realtime.wire.Bytes;

/** Octets of HTTP for a person: a line a line, with what ends it, and a bar where TCP cut. */
final class HttpText {
    private static final int MOST_LINES = 12;

    private HttpText() {}

    /** One behind the other. */
    static String of(List<Bytes> chunks) {
        Bytes all = Bytes.join(chunks);
        TreeSet<Integer> cuts = new TreeSet<>();
        int at = 0;
        for (Bytes chunk : chunks) {
            cuts.add(at += chunk.size());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            text.append(octet(all, i));
            boolean ends = all.at(i) == '\n' && isLineEnd(all, i - 1);
            text.append(cuts.contains(i + 1) && i + 1 < all.size() ? "|" : "").append(ends ? "\n" : "");
        }
        return lines(text.toString());
    }

    /** An octet that is a letter is shown as such, the two of a line end as {@code \r\n}, others as {@code <00>}. */
    private static String octet(Bytes all, int i) {
        int octet = all.at(i);
        if (octet == '\r' && isLineEnd(all, i)) {
            return "\\r";
        }
        if (octet == '\n' && isLineEnd(all, i - 1)) {
            return "\\n";
        }
        return octet >= ' ' && octet <= '~' ? "" + (char) octet : "<%02X>".formatted(octet);
    }

    private static boolean isLineEnd(Bytes all, int i) {
        return i >= 0 && i + 1 < all.size() && all.at(i) == '\r' && all.at(i + 1) == '\n';
    }

    private static String lines(String text) {
        List<String> lines = text.lines().toList();
        String shown = lines.stream().limit(MOST_LINES).map(Answers::cut).collect(Collectors.joining("\n"));
        return lines.size() <= MOST_LINES ? shown : shown + "\n... (" + (lines.size() - MOST_LINES) + " more lines)";
    }

    /** The octets, and how they came. */
    static String given(List<Bytes> chunks) {
        String text = Bytes.join(chunks).isEmpty() ? "no octets" : of(chunks);
        return chunks.size() == 1
                ? text
                : text + "\nin " + chunks.size() + " calls; this is about the last one, with "
                        + octets(chunks.getLast().size());
    }

    /** {@code 1 octet}, {@code 5 octets}. */
    static String octets(long count) {
        return count == 1 ? "1 octet" : count == 0 ? "no octets" : count + " octets";
    }

    /** Octets in quotation marks, on one line. */
    static String quoted(Bytes octets) {
        return octets.isEmpty()
                ? "(no octets)"
                : "\"" + Answers.cut(of(List.of(octets)).replace("\n", "")) + "\"";
    }
}
