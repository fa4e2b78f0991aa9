package realtime.book.drawing;

import java.util.List;
import java.util.Locale;

/** Collects the shapes of one drawing, from top to bottom. Coordinates are CSS pixels at natural size. */
public final class Canvas {

    /** Where a text hangs on its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The layout for a page's measure. */
    public static final int WIDE = 680;
    /** The layout for a phone: 360 pixels less the margins. */
    public static final int NARROW = 328;

    private final int width;
    private final StringBuilder shapes = new StringBuilder();
    private double height;

    public Canvas(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    boolean isNarrow() {
        return width < 500;
    }

    private void reach(double y) {
        height = Math.max(height, y);
    }

    void box(double x, double y, double w, double h, double radius, String style) {
        shapes.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" class=\"%s\"/>"
                .formatted(n(x), n(y), n(w), n(h), n(radius), style));
        reach(y + h + 1);
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        shapes.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>"
                .formatted(n(x1), n(y1), n(x2), n(y2), style));
        reach(Math.max(y1, y2) + 1);
    }

    /** A path through points given as x, y, x, y …. */
    void path(String style, double... points) {
        StringBuilder d = new StringBuilder("M");
        for (int i = 0; i < points.length; i += 2) {
            d.append(i == 0 ? "" : " L").append(n(points[i])).append(' ').append(n(points[i + 1]));
            reach(points[i + 1] + 1);
        }
        shapes.append("<path d=\"%s\" class=\"%s\"/>".formatted(d, style));
    }

    /** A head whose tip is at (x, y), pointing along (dx, dy). */
    void head(double x, double y, double dx, double dy, String style) {
        double length = Math.hypot(dx, dy);
        double ux = dx / length;
        double uy = dy / length;
        double backX = x - 9 * ux;
        double backY = y - 9 * uy;
        shapes.append("<path d=\"M%s %s L%s %s L%s %s Z\" class=\"%s\"/>"
                .formatted(
                        n(x),
                        n(y),
                        n(backX - 4.5 * uy),
                        n(backY + 4.5 * ux),
                        n(backX + 4.5 * uy),
                        n(backY - 4.5 * ux),
                        style));
    }

    /** A cross: lost, or refused. */
    void cross(double x, double y) {
        line(x - 6, y - 6, x + 6, y + 6, "bad thick");
        line(x - 6, y + 6, x + 6, y - 6, "bad thick");
    }

    void text(double x, double baseline, String text, Type type, Anchor anchor) {
        text(x, baseline, text, type, anchor, "");
    }

    void text(double x, double baseline, String text, Type type, Anchor anchor, String style) {
        if (text.isEmpty()) {
            return;
        }
        String hang = anchor == Anchor.START
                ? ""
                : " text-anchor=\"%s\"".formatted(anchor.name().toLowerCase(Locale.ROOT));
        String classes = style.isEmpty() ? type.style() : type.style() + " " + style;
        shapes.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" class=\"%s\"%s>%s</text>"
                .formatted(n(x), n(baseline), n(type.size()), classes, hang, escape(text)));
        reach(baseline + type.size() * 0.4);
    }

    /** Writes lines below each other, the first with its top at {@code top}; returns the bottom of the last. */
    double lines(double x, double top, List<String> lines, Type type, Anchor anchor, String style) {
        double y = top;
        for (String line : lines) {
            text(x, y + type.size(), line, type, anchor, style);
            y += type.lineHeight();
        }
        return y;
    }

    /** Leaves room below what was drawn. */
    void floor(double y) {
        reach(y);
    }

    public double height() {
        return Math.ceil(height + 2);
    }

    public String shapes() {
        return shapes.toString();
    }

    static String n(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
