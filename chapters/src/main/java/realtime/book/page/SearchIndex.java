package realtime.book.page;

import java.util.ArrayList;
import java.util.List;

/** The index as a script, since a page opened from a disk may load a script and nothing else. */
final class SearchIndex {

    private final List<String> pages = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();

    void add(String page, String title, List<Blocks.Block> blocks) {
        int number = pages.size();
        pages.add("[" + quote(page) + "," + quote(title) + "]");
        for (Blocks.Block block : blocks) {
            entries.add("[" + number + "," + quote(block.anchor()) + "," + quote(block.section()) + ","
                    + quote(block.text()) + "]");
        }
    }

    String script() {
        return "window.bookIndex = {\npages: [\n" + String.join(",\n", pages) + "\n],\nentries: [\n"
                + String.join(",\n", entries) + "\n]};\n";
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '<' -> quoted.append("\\u003c");
                default ->
                    quoted.append(
                            c < ' ' || c == '\u2028' || c == '\u2029'
                                    ? "\\u%04x".formatted((int) c)
                                    : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
