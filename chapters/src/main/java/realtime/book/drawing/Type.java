package realtime.book.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of lettering, and how wide its text gets. We choose the widest common system font (DejaVu Sans) to measure
 * with, since nothing is loaded: every other font leaves a little more room, none overflows.
 *
 * @param size in units of the drawing, which are CSS pixels at its natural size
 * @param style the class that the style sheet knows
 */
record Type(double size, String style) {

    static final Type LABEL = new Type(13, "t");
    static final Type STRONG = new Type(13, "t b");
    static final Type SMALL = new Type(12, "t q");
    static final Type MONO = new Type(12.5, "m");
    static final Type BYTE = new Type(14, "m b");

    private static final int[] THOUSANDTHS = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
        636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656,
        557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613,
        635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818,
        592, 592, 525, 636, 337, 636, 838
    };

    private boolean isMono() {
        return style.startsWith("m");
    }

    double width(String text) {
        double bold = style.contains("b") && !isMono() ? 1.1 : 1;
        return text.codePoints().mapToDouble(this::advance).sum() * size * bold / 1000;
    }

    private double advance(int point) {
        if (isMono()) {
            return 605;
        }
        return point >= 32 && point < 127 ? THOUSANDTHS[point - 32] : 900;
    }

    double lineHeight() {
        return Math.round(size * 1.35);
    }

    /** Breaks at blanks, and inside a word only where the word alone is wider than the line. */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width && rest.length() > 1) {
                int fit = fitting(rest, width);
                lines.add(rest.substring(0, fit));
                rest = rest.substring(fit);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(String word, double width) {
        int fit = 1;
        while (fit < word.length() && width(word.substring(0, fit + 1)) <= width) {
            fit++;
        }
        return fit;
    }
}
