package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import realtime.workbook.console.Console;
import realtime.workbook.console.Wrap;

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
    private static final int NARROW = 40;
    private static final int USUAL = 24;
    private static final int SMALL = 16;
    private static final int TINY = 8;
    private static final int LEAST_HEIGHT = 3;
    private static final String KEYS =
            "h hint  b book  s answer  l list  j JShell  r reset  n next  p back  t again  ? help  q quit";
    private static final String FEW_KEYS = "small window: Space scrolls, ? help, q quit";

    /** At most {@code height} lines of {@code width} characters; a page that is longer is cut, and says so. */
    List<String> lines(Desk desk, int width, int height) {
        if (width < NARROW && style.colour()) { // lines are cut there
            return new Screen(facts, new Console(style.out(), style.err(), style.terminal(), false))
                    .lines(desk, width, height);
        }
        View view = desk.view();
        int most = Math.max(LEAST_HEIGHT, height);
        Pages pages = new Pages(facts, style);
        Head head = new Head(facts, style, width);
        List<String> foot = foot(view, width, most);
        List<String> lines = new ArrayList<>(head.full(view));
        List<String> body = fitting(pages.body(view, width, Integer.MAX_VALUE), width);
        int room = most - foot.size();
        if (lines.size() + body.size() > room) {
            lines = new ArrayList<>(most < TINY ? head.least(view) : head.brief(view));
            if (most >= USUAL) {
                lines.add("");
            }
            body = fitting(pages.body(view, width, room - lines.size() - 1), width);
            if (view.page() == Page.VERDICT) {
                body = Stream.of(body, List.of(""), head.task(view.exercise()))
                        .flatMap(List::stream)
                        .toList();
            }
        }
        desk.scrolledTo(window(lines, body, view, width, Math.max(1, room - lines.size())));
        lines.addAll(foot);
        return width < NARROW ? cut(lines, width) : lines;
    }

    private static List<String> cut(List<String> lines, int width) {
        return lines.stream()
                .map(line -> line.substring(0, Math.min(line.length(), Math.max(1, width))))
                .toList();
    }

    /** Coloured lines are short already. */
    private static List<String> fitting(List<String> lines, int width) {
        return lines.stream()
                .flatMap(line -> line.indexOf('\u001b') < 0 ? Hanging.wrap(line, width).stream() : Stream.of(line))
                .toList();
    }

    private static int window(List<String> lines, List<String> body, View view, int width, int room) {
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
        lines.add(
                width < NARROW
                        ? "… " + below + " below"
                        : "… " + left + (width < WIDE ? "" : "; Space, Page Up and the arrow keys scroll"));
        return first;
    }

    /** The label of a row, with the blanks behind it. */
    static String label(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    static List<String> row(String label, String text, int width) {
        List<String> lines = new ArrayList<>();
        int column = Math.max(20, width - LABEL);
        List<String> pieces = Wrap.words(text, column).stream()
                .flatMap(line -> Wrap.pieces(line, column).stream())
                .toList();
        for (String line : pieces) {
            lines.add((lines.isEmpty() ? label(label) : " ".repeat(LABEL)) + line);
        }
        return lines;
    }

    private List<String> foot(View view, int width, int height) {
        List<String> lines = new ArrayList<>();
        if (height >= SMALL) {
            lines.add("");
        }
        if (view.question() != null) {
            Wrap.words(view.question().words(), width).forEach(line -> lines.add(style.bold(line)));
        } else {
            if (!view.note().isEmpty()) {
                Wrap.words(view.note(), width).forEach(line -> lines.add(style.yellow(line)));
            }
            lines.addAll(
                    height < SMALL ? List.of(FEW_KEYS.substring(0, Math.min(width, FEW_KEYS.length()))) : keys(width));
        }
        return lines.subList(Math.max(0, lines.size() - height + 1), lines.size());
    }

    private static List<String> keys(int width) {
        return Wrap.words(KEYS.replaceAll("(\\S+) (\\S+)  ", "$1\u00a0$2\u00a0 "), width).stream()
                .map(line -> line.replace('\u00a0', ' ').stripTrailing())
                .toList();
    }
}
