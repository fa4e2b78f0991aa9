package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.workbook.console.PlainText;

/** What an exercise is given and what it returns, in the words of its task. */
final class Task {
    private static final Pattern GIVEN =
            Pattern.compile("(?s)^(?:`\\w+`: )?[Gg]iven (?<given>.+?), (?<verb>return|say) (?<rest>.+)$");

    private Task() {}

    /** A line that begins with a word such as {@code given}. */
    record Line(String label, String text) {}

    /** Of the first sentence of the task; if it is not of the form <em>given …, return …</em>, the sentence itself. */
    static List<Line> lines(String task) {
        List<Line> lines = new ArrayList<>();
        for (String sentence : sentences(task)) {
            Matcher matcher = GIVEN.matcher(sentence);
            if (matcher.matches()) {
                lines.add(new Line("given", text(matcher.group("given"))));
                lines.add(new Line(matcher.group("verb"), text(matcher.group("rest"))));
            } else if (lines.isEmpty()) {
                lines.add(new Line("task", text(sentence)));
            }
            if (lines.getFirst().label().equals("task") || !sentence.startsWith("`")) {
                break;
            }
        }
        return lines;
    }

    private static String text(String words) {
        return PlainText.of(words).replaceFirst("\\.$", "");
    }

    /** The lines of the first paragraph: the chapters hold one sentence a line. */
    private static List<String> sentences(String task) {
        return task.lines()
                .takeWhile(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }
}
