package realtime.book.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exercise as its chapter states it.
 *
 * @param line the line of its attribute line
 * @param attributes id, class, tag, minutes, needs, starred, requirements
 * @param title the block's title
 * @param hints how many {@code [hint]} lines it has
 */
public record Exercise(int line, AttributeLine attributes, String title, int hints) {

    public static List<Exercise> in(List<String> lines) {
        List<Exercise> exercises = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<AttributeLine> parsed = AttributeLine.parse(lines.get(i));
            if (parsed.isPresent() && parsed.get().style().equals("exercise")) {
                exercises.add(read(lines, i, parsed.get()));
            }
        }
        return exercises;
    }

    private static Exercise read(List<String> lines, int start, AttributeLine attributes) {
        String title = "";
        int open = start + 1;
        while (open < lines.size() && !lines.get(open).stripTrailing().equals("--")) {
            String line = lines.get(open);
            title = line.startsWith(".") ? line.substring(1).strip() : title;
            open++;
        }
        int hints = 0;
        for (int i = open + 1; i < lines.size() && !lines.get(i).stripTrailing().equals("--"); i++) {
            hints += lines.get(i).strip().equals("[hint]") ? 1 : 0;
        }
        return new Exercise(start + 1, attributes, title, hints);
    }

    public String id() {
        return attributes.get("id");
    }

    public String className() {
        return attributes.get("class");
    }

    public String tag() {
        return attributes.get("tag");
    }

    public boolean isStarred() {
        return attributes.get("starred").equals("yes");
    }

    public List<String> requirements() {
        return attributes.words("requirements");
    }
}
