package realtime.workbook.cut;

import java.util.ArrayList;
import java.util.List;

/**
 * A region between {@code // tag::solution[]} and {@code // end::solution[]}.
 *
 * @param first the index of the line with the opening tag
 * @param last the index of the line with the closing tag
 */
record Hole(int first, int last) {
    private static final String OPENS = "// tag::solution[]";
    private static final String CLOSES = "// end::solution[]";

    /** @throws CutException if the tags do not pair up */
    static List<Hole> find(String file, List<String> lines) {
        List<Hole> holes = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals(OPENS)) {
                if (open >= 0) {
                    throw new CutException(file, i + 1, "a hole opens inside the hole of line " + (open + 1));
                }
                open = i;
            } else if (line.equals(CLOSES)) {
                if (open < 0) {
                    throw new CutException(file, i + 1, "a hole closes that was never opened");
                }
                holes.add(new Hole(open, i));
                open = -1;
            } else if (line.contains("::solution[]")) {
                throw new CutException(file, i + 1, "a solution tag must stand alone on its line");
            }
        }
        if (open >= 0) {
            throw new CutException(file, open + 1, "this hole is never closed");
        }
        return holes;
    }

    String indentation(List<String> lines) {
        String line = lines.get(first);
        return line.substring(0, line.indexOf('/'));
    }
}
