package realtime.book.drawing;

/**
 * A drawing with its name, as SVG.
 *
 * @param drawing what is drawn
 * @param id unique on the page
 * @param title the figure's title, in plain text
 * @param alt what a person who cannot see it should know
 */
public record Figure(Drawing drawing, String id, String title, String alt) {

    /** Two layouts in the page's own colours; the style sheet shows the one that fits. */
    public String forPage() {
        return svg(Canvas.WIDE, "wide", "") + svg(Canvas.NARROW, "narrow", "");
    }

    /** The wide layout in fixed colours, for media without custom properties. */
    public String forPaper(String styles) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + svg(Canvas.WIDE, "wide", styles).replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
    }

    /** What the drawing says, for the search index. */
    public String words() {
        return alt + " " + drawing.words();
    }

    private String svg(int width, String variant, String styles) {
        Canvas canvas = new Canvas(width);
        drawing.on(canvas);
        String name = id + "-" + variant;
        String style = styles.isEmpty() ? "" : "<style>" + styles + "</style>";
        return ("<svg class=\"drawing %s\" viewBox=\"0 0 %d %s\" width=\"%d\" height=\"%s\" role=\"img\" "
                        + "aria-labelledby=\"%s-t %s-d\"><title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>%s%s</svg>")
                .formatted(
                        variant,
                        width,
                        Canvas.n(canvas.height()),
                        width,
                        Canvas.n(canvas.height()),
                        name,
                        name,
                        name,
                        Canvas.escape(title),
                        name,
                        Canvas.escape(words()),
                        style,
                        canvas.shapes());
    }
}
