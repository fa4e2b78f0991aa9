package realtime.book.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import realtime.book.drawing.Canvas.Anchor;

/** A timeline between a client on the left and a server on the right. */
record Exchange(List<Step> steps) implements Drawing {

    private static final double TILT = 10;

    static Exchange read(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!Drawing.isBlank(lines.get(i))) {
                steps.add(Step.read(lines.get(i), i));
            }
        }
        if (steps.isEmpty()) {
            throw Drawing.nothing("exchange");
        }
        return new Exchange(List.copyOf(steps));
    }

    @Override
    public String words() {
        return steps.stream().map(Step::words).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public void on(Canvas canvas) {
        new Sheet(canvas).draw(steps);
    }

    /** The paper under one exchange: two lifelines, and how far time has come. */
    private static final class Sheet {

        private final Canvas canvas;
        private final double left;
        private final double right;
        private double y = 40;

        Sheet(Canvas canvas) {
            this.canvas = canvas;
            double margin = canvas.isNarrow() ? 33 : 62;
            this.left = margin;
            this.right = canvas.width() - margin;
        }

        void draw(List<Step> steps) {
            actor(left, "client", "client");
            actor(right, "server", "server");
            for (Step step : steps) {
                double from = y;
                if (step.kind() == Step.Kind.GAP) {
                    gap(step);
                } else if (step.kind() == Step.Kind.NOTE) {
                    note(step);
                } else {
                    arrow(step);
                }
                lifelines(from, y, step.kind() == Step.Kind.GAP ? "life gap" : "life");
            }
            lifelines(y, y + 10, "life");
            canvas.head(left, y + 18, 0, 1, "fill-life");
            canvas.head(right, y + 18, 0, 1, "fill-life");
            canvas.floor(y + 19);
        }

        private void actor(double x, String name, String style) {
            canvas.box(x - 32, 2, 64, 26, 6, "on-" + style);
            canvas.text(x, 19.5, name, Type.STRONG, Anchor.MIDDLE);
            lifelines(28, 40, "life");
        }

        private void lifelines(double from, double to, String style) {
            canvas.line(left, from, left, to, style);
            canvas.line(right, from, right, to, style);
        }

        private double room() {
            return right - left - 24;
        }

        private void gap(Step step) {
            y += 8;
            if (!step.text().isEmpty()) {
                y = canvas.lines(middle(), y, Type.SMALL.wrap(step.text(), room()), Type.SMALL, Anchor.MIDDLE, "");
            }
            y = remark(step, y) + 10;
        }

        private double middle() {
            return (left + right) / 2;
        }

        private void note(Step step) {
            List<String> lines = Type.LABEL.wrap(step.text(), room() - 24);
            double wide = lines.stream().mapToDouble(Type.LABEL::width).max().orElse(0) + 24;
            double high = lines.size() * Type.LABEL.lineHeight() + 12;
            canvas.box(middle() - wide / 2, y + 8, wide, high, 6, "note");
            canvas.lines(middle(), y + 14, lines, Type.LABEL, Anchor.MIDDLE, "");
            y = remark(step, y + high + 11) + 5;
        }

        private void arrow(Step step) {
            boolean fromClient = step.kind().fromClient();
            String side = step.kind().inVain() ? "bad" : fromClient ? "client" : "server";
            double start = fromClient ? left : right;
            double way = (fromClient ? 1 : -1) * (right - left) * (step.kind().inVain() ? 0.72 : 1);
            double top =
                    canvas.lines(middle(), y + 6, Type.MONO.wrap(step.text(), room()), Type.MONO, Anchor.MIDDLE, "")
                            + 3;
            double drop = TILT * Math.abs(way) / (right - left);
            double end = start + way;
            if (step.kind().inVain()) {
                canvas.line(start, top, end - Math.signum(way) * 9, top + drop, side + " dashed");
                canvas.cross(end, top + drop);
            } else {
                canvas.line(start, top, end - Math.signum(way) * 8, top + drop, side);
                canvas.head(end, top + drop, way, TILT, "fill-" + side);
            }
            y = remark(step, top + TILT + 4) + 6;
        }

        private double remark(Step step, double top) {
            return step.remark().isEmpty()
                    ? top
                    : canvas.lines(
                            middle(), top, Type.SMALL.wrap(step.remark(), room()), Type.SMALL, Anchor.MIDDLE, "");
        }
    }
}
