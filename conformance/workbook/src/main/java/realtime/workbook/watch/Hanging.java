package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.workbook.console.Wrap;

/** Breaks a line of a drawing so that its text stays in its column. */
final class Hanging {
    /** Leading blanks, and perhaps a label behind which at least two blanks stand. */
    private static final Pattern COLUMN = Pattern.compile("^ *(?:\\S+(?: \\S+){0,3} {2,})?");
    /** What must not be broken at blanks: octets and heads, drawn with a bar. */
    private static final Pattern DRAWN = Pattern.compile("^ *[|│].*");

    private Hanging() {}

    /** {@code line} in lines of at most {@code width} characters. */
    static List<String> wrap(String line, int width) {
        if (line.length() <= width) {
            return List.of(line);
        }
        Matcher matcher = COLUMN.matcher(line);
        int column = matcher.find() && matcher.end() < width * 2 / 3 ? matcher.end() : 0;
        String rest = line.substring(column);
        List<String> pieces = DRAWN.matcher(line).matches()
                ? Wrap.pieces(rest, width - column)
                : Wrap.words(rest, width - column).stream()
                        .flatMap(one -> Wrap.pieces(one, width - column).stream())
                        .toList();
        List<String> lines = new ArrayList<>(List.of(line.substring(0, column) + pieces.getFirst()));
        pieces.stream().skip(1).forEach(piece -> lines.add(" ".repeat(column) + piece));
        return lines;
    }
}
