package realtime.workbook.console;

import java.util.ArrayList;
import java.util.List;

/** Two texts beside each other, lines that differ marked with a bar. */
public final class SideBySide {
    private final List<String> left;
    private final List<String> right;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private SideBySide(List<String> left, List<String> right, int width) {
        this.left = left;
        this.right = right;
        this.width = width;
    }

    /**
     * Draws the texts.
     *
     * @param width of one column, in characters; longer lines go on below
     */
    public static String draw(List<String> left, List<String> right, int width) {
        return new SideBySide(left, right, width).draw();
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
                row(left.get(i++), " ", right.get(j++));
            } else if (j >= right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                onlyLeft.add(left.get(i++));
            } else {
                onlyRight.add(right.get(j++));
            }
        }
        flush(onlyLeft, onlyRight);
        return out.toString().stripTrailing();
    }

    private void flush(List<String> onlyLeft, List<String> onlyRight) {
        for (int k = 0; k < Math.max(onlyLeft.size(), onlyRight.size()); k++) {
            String mark = k >= onlyLeft.size() ? ">" : k >= onlyRight.size() ? "<" : "|";
            row(k < onlyLeft.size() ? onlyLeft.get(k) : "", mark, k < onlyRight.size() ? onlyRight.get(k) : "");
        }
        onlyLeft.clear();
        onlyRight.clear();
    }

    private void row(String yours, String mark, String theirs) {
        List<String> first = Wrap.pieces(yours, width);
        List<String> second = Wrap.pieces(theirs, width);
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
