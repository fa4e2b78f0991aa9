package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.workbook.console.PlainText;

/** What an exercise is given and what it returns, in the words of its task. */
final class Task {
    private static final Pattern GIVEN =
            Pattern.compile("(?s)^[Gg]iven (?<given>.+?), (?<verb>return|say) (?<rest>.+)$");
    private static final Pattern METHOD = Pattern.compile("(?s)^`(?<name>\\w+)`(?:, (?<who>[^:]+))?: (?<rest>.+)$");

    private Task() {}

    /** A line that begins with a word such as {@code given}, or with the name of a method where there are several. */
    record Line(String label, String text) {}

    /** Of the first sentences of the task; if they are not of the form <em>given …, return …</em>, the first itself. */
    static List<Line> lines(String task) {
        List<String> sentences = sentences(task);
        List<Line> methods = new ArrayList<>();
        for (String sentence : sentences) {
            Matcher matcher = METHOD.matcher(sentence);
            if (!matcher.matches()) {
                break;
            }
            String who = matcher.group("who") == null ? "" : matcher.group("who") + ": ";
            methods.add(new Line(matcher.group("name"), text(who + matcher.group("rest"))));
        }
        return methods.isEmpty() ? plain(sentences.isEmpty() ? "" : sentences.getFirst()) : methods;
    }

    private static List<Line> plain(String sentence) {
        Matcher matcher = GIVEN.matcher(sentence);
        return matcher.matches()
                ? List.of(
                        new Line("given", text(matcher.group("given"))),
                        new Line(matcher.group("verb"), text(matcher.group("rest"))))
                : List.of(new Line("task", text(sentence)));
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
