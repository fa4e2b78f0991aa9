package realtime.book.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A listing, literal or pass-through block as it stands in the source, before includes are resolved.
 *
 * @param line the line of the attribute line, or of the opening delimiter where there is none
 * @param attributes the attribute line before the block, if any
 * @param delimiter the kind of block: {@code ----}, {@code ....} or {@code ++++}
 * @param body the lines between the delimiters
 */
public record VerbatimBlock(int line, Optional<AttributeLine> attributes, String delimiter, List<String> body) {

    /** All verbatim blocks of a chapter, in order. An unclosed one reaches to the end of the file. */
    public static List<VerbatimBlock> in(List<String> lines) {
        List<VerbatimBlock> blocks = new ArrayList<>();
        Optional<AttributeLine> attributes = Optional.empty();
        int attributeLine = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            Optional<AttributeLine> parsed = AttributeLine.parse(line);
            if (parsed.isPresent()) {
                attributes = parsed;
                attributeLine = i + 1;
            } else if (line.matches("-{4,}|\\.{4,}|\\+{4,}")) {
                int end = endOf(lines, i, line);
                blocks.add(new VerbatimBlock(
                        attributes.isPresent() ? attributeLine : i + 1,
                        attributes,
                        line.substring(0, 4),
                        List.copyOf(lines.subList(i + 1, end))));
                attributes = Optional.empty();
                i = end;
            } else if (!line.startsWith(".") || line.startsWith(". ")) {
                attributes = Optional.empty();
            }
        }
        return blocks;
    }

    private static int endOf(List<String> lines, int start, String delimiter) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(delimiter)) {
                return i;
            }
        }
        return lines.size();
    }

    public String style() {
        return attributes.map(AttributeLine::style).orElse("");
    }

    public String attribute(String name) {
        return attributes.map(a -> a.get(name)).orElse("");
    }

    /** {@code java} in {@code [source,java]}; empty when the block is no source listing. */
    public String language() {
        return style().equals("source")
                ? attributes
                        .map(a -> a.positional().size() > 1 ? a.positional().get(1) : a.get("language"))
                        .orElse("")
                : "";
    }
}
