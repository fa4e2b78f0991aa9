package realtime.workbook.console;

import java.util.ArrayList;
import java.util.List;

/** Two texts beside each other, lines that differ marked with a bar; or one below the other, where there is no room for that. */
public final class SideBySide {
    private static final String MARK = "< ";
    private static final int LEAST = 10;

    private final List<String> left;
    private final List<String> right;
    private final int width;
    private final boolean beside;
    private final StringBuilder out = new StringBuilder();

    private SideBySide(List<String> left, List<String> right, int width, boolean beside) {
        this.left = left;
        this.right = right;
        this.width = width;
        this.beside = beside;
    }

    /**
     * Draws the texts.
     *
     * @param width of one column, in characters; longer lines go on below
     */
    public static String draw(List<String> left, List<String> right, int width) {
        return new SideBySide(left, right, width, true).draw();
    }

    /** The same text once; where they differ, what only the left has, marked {@code <}, above what only the right has. */
    public static String below(List<String> left, List<String> right, int width) {
        return new SideBySide(left, right, width - MARK.length(), false).draw();
    }

    private String draw() {
        int[][] common = commonTails();
        int i = 0;
        int j = 0;
        List<String> onlyLeft = new ArrayList<>();
        List<String> onlyRight = new ArrayList<>();
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                flush(onlyLeft, onlyRight);
                same(left.get(i++));
                j++;
            } else if (j >= right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                onlyLeft.add(left.get(i++));
            } else {
                onlyRight.add(right.get(j++));
            }
        }
        flush(onlyLeft, onlyRight);
        return out.toString().stripTrailing();
    }

    private void same(String line) {
        if (beside) {
            row(line, " ", line);
        } else {
            lines(" ", line);
        }
    }

    private void flush(List<String> onlyLeft, List<String> onlyRight) {
        if (beside) {
            rows(onlyLeft, onlyRight);
        } else {
            onlyLeft.forEach(line -> lines("<", line));
            onlyRight.forEach(line -> lines(">", line));
        }
        onlyLeft.clear();
        onlyRight.clear();
    }

    private void lines(String mark, String line) {
        Wrap.code(line, Math.max(LEAST, width)).forEach(piece -> out.append((mark + " " + piece).stripTrailing())
                .append('\n'));
    }

    private void rows(List<String> onlyLeft, List<String> onlyRight) {
        for (int k = 0; k < Math.max(onlyLeft.size(), onlyRight.size()); k++) {
            String mark = k >= onlyLeft.size() ? ">" : k >= onlyRight.size() ? "<" : "|";
            row(k < onlyLeft.size() ? onlyLeft.get(k) : "", mark, k < onlyRight.size() ? onlyRight.get(k) : "");
        }
    }

    private void row(String yours, String mark, String theirs) {
        List<String> first = Wrap.code(yours, width);
        List<String> second = Wrap.code(theirs, width);
        for (int k = 0; k < Math.max(first.size(), second.size()); k++) {
            String one = k < first.size() ? first.get(k) : "";
            String two = k < second.size() ? second.get(k) : "";
            out.append((one + " ".repeat(width - one.length()) + " " + mark + " " + two).stripTrailing())
                    .append('\n');
        }
    }

    /** At [i][j]: how many lines the texts have in common from line i on the left and line j on the right. */
    private int[][] commonTails() {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
