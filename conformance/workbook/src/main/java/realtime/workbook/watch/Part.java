package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of a failure: its title, its drawing, or a row such as {@code yours}.
 *
 * @param label of the row; empty: it is none
 * @param lines as they are shown
 */
record Part(String label, List<String> lines) {
    private static final Pattern ROW = Pattern.compile("^  (?<label>[^\\s|│]\\S*(?: \\S+){0,3}?) {2,}(?=\\S)");
    private static final Pattern MARK = Pattern.compile("^ *(?:[|│] *)?\\^.*");

    /** The parts of {@code text}; each line is broken at {@code width}. */
    static List<Part> of(String text, int width) {
        List<Part> parts = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().toList()) {
            Matcher row = ROW.matcher(line);
            boolean labelled = row.find();
            if (!open || labelled) {
                parts.add(new Part(labelled ? row.group("label") : "", new ArrayList<>()));
            }
            open = !line.isBlank();
            if (open) {
                parts.getLast().lines.addAll(Hanging.wrap(line, width));
            } else if (parts.getLast().lines.isEmpty()) {
                parts.removeLast();
            }
        }
        return parts;
    }

    int size() {
        return lines.size();
    }

    /** The line that matters most, as far as that is known: the one above the mark of a drawing. */
    int focus() {
        return IntStream.range(1, size())
                        .filter(i -> MARK.matcher(lines.get(i)).matches())
                        .findFirst()
                        .orElse(1)
                - 1;
    }

    /** {@code count} lines of it at most, among them number {@code focus}; says how many are missing. */
    List<String> around(int focus, int count) {
        if (count >= size()) {
            return lines;
        }
        if (count <= 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(
                    lines.getFirst().substring(0, Math.max(0, lines.getFirst().length() - 2)) + " …");
        }
        int kept = count - 1;
        int first = Math.clamp(focus - kept / 2L, 0, size() - kept);
        List<String> shown = new ArrayList<>(lines.subList(first, first + kept));
        String mark = "… (" + (size() - kept) + (size() - kept == 1 ? " line more)" : " lines more)");
        if (first == 0) {
            shown.add(" ".repeat(column()) + mark);
        } else {
            shown.addFirst(lines.getFirst().substring(0, label.isEmpty() ? 0 : column())
                    + (label.isEmpty() ? "  " : "")
                    + mark);
        }
        return shown;
    }

    /** Where the text of a row begins. */
    private int column() {
        Matcher row = ROW.matcher(lines.getFirst());
        return row.find() ? row.end() : 2;
    }

    /** The text of a row in a line, without its label. */
    String text(int line) {
        return lines.get(line).length() <= column() ? "" : lines.get(line).substring(column());
    }
}
