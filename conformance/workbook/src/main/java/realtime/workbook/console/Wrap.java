package realtime.workbook.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrap {
    private static final int CODE_INDENTATION = 8;

    private Wrap() {}

    /** {@code text} in lines of at most {@code width} characters, broken at blanks; a longer word has a line of its own. */
    public static List<String> words(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@code text} in pieces of exactly {@code width} characters but for the last; at least one piece. */
    public static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            pieces.add(rest.substring(0, width));
            rest = rest.substring(width);
        }
        pieces.add(rest);
        return pieces;
    }

    /** A line of code in lines of at most {@code width} characters, broken at blanks where there are any; what goes on is indented. */
    public static List<String> code(String text, int width) {
        List<String> lines = new ArrayList<>();
        int blanks = text.length() - text.stripLeading().length();
        String indentation = " ".repeat(Math.min(blanks + CODE_INDENTATION, width / 2));
        String rest = text;
        while (rest.length() > width) {
            int first = lines.isEmpty() ? blanks : indentation.length();
            int blank = rest.lastIndexOf(' ', width);
            int cut = blank > first ? blank : width;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = indentation + rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** {@code text} with its control characters as pictures, so that what a peer sends cannot drive a terminal. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> {
            boolean control = c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c >= 0x80 && c < 0xA0;
            visible.append(!control ? (char) c : c < ' ' ? (char) (0x2400 + c) : '\u2421');
        });
        return visible.toString();
    }

    /** Every line of {@code text}, made visible, behind {@code indentation}; empty lines stay empty. */
    public static String indent(String text, String indentation) {
        StringBuilder result = new StringBuilder();
        visible(text).lines().forEach(line -> result.append(line.isEmpty() ? "" : indentation + line)
                .append('\n'));
        return result.toString().stripTrailing();
    }
}
