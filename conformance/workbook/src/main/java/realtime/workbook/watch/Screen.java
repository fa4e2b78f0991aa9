package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.console.Wrap;
import realtime.workbook.progress.State;

/**
 * The lines of a {@link Desk}: what the exercise is, the page, the keys.
 *
 * @param facts what is looked up
 * @param style for colours, if there are any
 */
record Screen(Facts facts, Console style) {
    /** How many lines a page key goes. */
    static final int PAGE = 10;

    private static final int LABEL = 9;
    private static final int WIDE = 72;
    private static final int LEAST_HEIGHT = 10;
    private static final String KEYS =
            "h hint  b book  s answer  l list  j JShell  r reset  n next  p back  t again  ? help  q quit";

    /** At most {@code height} lines of {@code width} characters; a page that is longer is cut, and says so. */
    List<String> lines(Desk desk, int width, int height) {
        Desk.View view = desk.view();
        List<String> head = head(view, width);
        List<String> foot = foot(view, width);
        List<String> body = fitting(new Pages(facts, style).body(view, width), width);
        int room = Math.max(LEAST_HEIGHT, height) - head.size() - foot.size();
        List<String> lines = new ArrayList<>(head);
        if (room < 3) { // a very small window: what the exercise is can be looked up, the verdict cannot
            lines = new ArrayList<>(head.subList(0, 1));
            room = Math.max(LEAST_HEIGHT, height) - 1 - foot.size();
        }
        desk.scrolledTo(window(lines, body, view, width, room));
        lines.addAll(foot);
        return lines;
    }

    /** Coloured lines are short already. */
    private static List<String> fitting(List<String> lines, int width) {
        return lines.stream()
                .flatMap(line -> line.indexOf('\u001b') < 0 ? Hanging.wrap(line, width).stream() : Stream.of(line))
                .toList();
    }

    private static int window(List<String> lines, List<String> body, Desk.View view, int width, int room) {
        if (body.size() <= room) {
            lines.addAll(body);
            return 0;
        }
        int shown = room - 1;
        int first = Math.min(view.scroll(), body.size() - shown);
        if (view.page() == Page.LIST) {
            first = Math.clamp(view.cursor() - shown / 2, 0, body.size() - shown);
        }
        lines.addAll(body.subList(first, first + shown));
        int below = body.size() - first - shown;
        String left =
                (first == 0 ? "" : first + " lines above, ") + (below == 0 ? "this is the end" : below + " more below");
        lines.add("… " + left + (width < WIDE ? "" : "; Space and the arrow keys scroll"));
        return first;
    }

    private List<String> head(Desk.View view, int width) {
        Exercise exercise = view.exercise();
        List<String> lines = new ArrayList<>();
        long solved = facts.exercises().stream()
                .filter(one -> facts.state(one) == State.SOLVED)
                .count();
        String title = exercise.id() + "  " + exercise.title() + (exercise.starred() ? " ★" : "");
        String right = "about " + exercise.minutes() + " min · " + solved + " of "
                + facts.exercises().size() + " solved";
        int gap = width - title.length() - right.length();
        lines.add(style.bold(title) + (gap < 2 ? "" : " ".repeat(gap) + right));
        lines.addAll(row("file", facts.place(exercise), width));
        Task.lines(exercise.task()).forEach(line -> lines.addAll(row(line.label(), line.text(), width)));
        facts.section(exercise).ifPresent(section -> lines.addAll(row("section", section, width)));
        lines.addAll(row("state", state(view), width));
        lines.add("");
        return lines;
    }

    private String state(Desk.View view) {
        State state = facts.state(view.exercise());
        return view.judging()
                ? "judging …" + (view.waited() > 0 ? " " + view.waited() + " s" : "")
                : state.words() + (view.graded() == null ? "" : took(view.millis()));
    }

    private static String took(long millis) {
        return " · judged in " + (millis < 10_000 ? millis + " ms" : millis / 1_000 + " s");
    }

    static List<String> row(String label, String text, int width) {
        List<String> lines = new ArrayList<>();
        int column = Math.max(20, width - LABEL);
        List<String> pieces = Wrap.words(text, column).stream()
                .flatMap(line -> Wrap.pieces(line, column).stream())
                .toList();
        for (String line : pieces) {
            lines.add((lines.isEmpty() ? label + " ".repeat(Math.max(1, LABEL - label.length())) : " ".repeat(LABEL))
                    + line);
        }
        return lines;
    }

    private List<String> foot(Desk.View view, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        if (view.question() != null) {
            Wrap.words(view.question().words(), width).forEach(line -> lines.add(style.bold(line)));
            return lines;
        }
        if (!view.note().isEmpty()) {
            Wrap.words(view.note(), width).forEach(line -> lines.add(style.yellow(line)));
        }
        lines.addAll(Wrap.words(KEYS.replaceAll("(\\S+) (\\S+)  ", "$1\u00a0$2\u00a0 "), width).stream()
                .map(line -> line.replace('\u00a0', ' ').stripTrailing())
                .toList());
        return lines;
    }
}
