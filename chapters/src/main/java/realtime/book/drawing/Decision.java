package realtime.book.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import realtime.book.drawing.Canvas.Anchor;

/** Checks one below the other; what ends the ladder stands to the right. */
record Decision(List<Check> checks) implements Drawing {

    static Decision read(List<String> lines) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!Drawing.isBlank(lines.get(i))) {
                if (!checks.isEmpty() && !Check.goesOn(checks.getLast().down())) {
                    throw new DrawingException(i, "the check before this one ends both ways; let one outcome be next");
                }
                checks.add(Check.read(lines.get(i), i));
            }
        }
        if (checks.isEmpty()) {
            throw Drawing.nothing("decision");
        }
        return new Decision(List.copyOf(checks));
    }

    @Override
    public String words() {
        return checks.stream().map(Check::words).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public void on(Canvas canvas) {
        double y = 2;
        for (Check check : checks) {
            y = canvas.isNarrow() ? narrow(canvas, check, y) : wide(canvas, check, y);
        }
        String last = checks.getLast().down();
        double x = canvas.isNarrow() ? 2 : 24;
        pill(canvas, x, y, canvas.isNarrow() ? 220 : 300, Check.goesOn(last) ? "and so on" : last);
    }

    private static double wide(Canvas canvas, Check check, double top) {
        double wide = 330;
        double x = 24;
        double aside = x + wide + 64;
        double bottom = question(canvas, check, x, top, wide);
        double middle = (top + bottom) / 2;
        double pillHigh = pillHeight(canvas.width() - aside - 2, check.aside());
        canvas.line(x + wide, middle, aside - 8, middle, "edge");
        canvas.head(aside, middle, 1, 0, "fill-edge");
        canvas.text(x + wide + 28, middle - 6, check.yesGoesDown() ? "no" : "yes", Type.STRONG, Anchor.MIDDLE);
        pill(canvas, aside, middle - pillHigh / 2, canvas.width() - aside - 2, check.aside());
        double next = Math.max(bottom + 30, middle + pillHigh / 2 + 10);
        down(canvas, x + 40, bottom, next, check);
        return next;
    }

    private static double narrow(Canvas canvas, Check check, double top) {
        double bottom = question(canvas, check, 2, top, canvas.width() - 4);
        double aside = 128;
        double room = canvas.width() - aside - 2;
        double high = pillHeight(room, check.aside());
        double middle = bottom + 8 + high / 2;
        canvas.path("edge", 84, bottom, 84, middle, aside - 8, middle);
        canvas.head(aside, middle, 1, 0, "fill-edge");
        canvas.text(100, middle - 6, check.yesGoesDown() ? "no" : "yes", Type.STRONG, Anchor.MIDDLE);
        pill(canvas, aside, bottom + 8, room, check.aside());
        double next = bottom + high + 22;
        down(canvas, 24, bottom, next, check);
        return next;
    }

    private static void down(Canvas canvas, double x, double from, double to, Check check) {
        canvas.line(x, from, x, to - 8, "edge");
        canvas.head(x, to, 0, 1, "fill-edge");
        canvas.text(x + 8, from + 17, check.yesGoesDown() ? "yes" : "no", Type.STRONG, Anchor.START);
    }

    private static double question(Canvas canvas, Check check, double x, double top, double wide) {
        List<String> lines = Type.LABEL.wrap(check.question() + "?", wide - 24);
        double bottom = top + lines.size() * Type.LABEL.lineHeight() + 14;
        canvas.box(x, top, wide, bottom - top, 6, "check");
        canvas.lines(x + 12, top + 7, lines, Type.LABEL, Anchor.START, "");
        return bottom;
    }

    private static double pillHeight(double room, String outcome) {
        return Type.STRONG.wrap(outcome, room - 24).size() * Type.STRONG.lineHeight() + 12;
    }

    private static void pill(Canvas canvas, double x, double top, double room, String outcome) {
        List<String> lines = Type.STRONG.wrap(outcome, room - 24);
        double wide = lines.stream().mapToDouble(Type.STRONG::width).max().orElse(0) + 24;
        canvas.box(x, top, wide, pillHeight(room, outcome), 13, Check.styleOf(outcome));
        canvas.lines(x + wide / 2, top + 6, lines, Type.STRONG, Anchor.MIDDLE, "");
    }
}
