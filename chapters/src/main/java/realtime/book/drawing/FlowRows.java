package realtime.book.drawing;

import java.util.List;
import realtime.book.drawing.Canvas.Anchor;

/** A flow from top to bottom: every arrow has its own row, so nothing can cross. */
record FlowRows(List<Edge> edges) {

    void on(Canvas canvas) {
        double wide = Math.min(canvas.width() - 4, 300);
        double x = canvas.isNarrow() ? 2 : 200;
        double y = 2;
        String at = null;
        for (Edge edge : edges) {
            if (!edge.from().equals(at)) {
                y = box(canvas, edge.from(), x, at == null ? y : y + 18, wide);
            }
            List<String> label = Type.LABEL.wrap(edge.label(), canvas.width() - x - 52);
            double room = edge.label().isEmpty() ? 26 : label.size() * Type.LABEL.lineHeight() + 18;
            canvas.line(x + 28, y, x + 28, y + room - 8, "edge");
            canvas.head(x + 28, y + room, 0, 1, "fill-edge");
            if (!edge.label().isEmpty()) {
                canvas.lines(x + 42, y + 7, label, Type.LABEL, Anchor.START, "");
            }
            y = box(canvas, edge.to(), x, y + room, wide);
            at = edge.to();
        }
    }

    private static double box(Canvas canvas, String name, double x, double top, double wide) {
        List<String> lines = Type.STRONG.wrap(name, wide - 24);
        double high = lines.size() * Type.STRONG.lineHeight() + 16;
        double full = Math.max(
                64, lines.stream().mapToDouble(Type.STRONG::width).max().orElse(0) + 24);
        canvas.box(x, top, full, high, 6, Boxes.styleOf(name));
        canvas.lines(x + 12, top + 8, lines, Type.STRONG, Anchor.START, "");
        return top + high;
    }
}
