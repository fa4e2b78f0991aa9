package realtime.book.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import realtime.book.drawing.Canvas.Anchor;

/** Horizontal bars on one scale that begins at zero. */
record Plot(List<Bar> bars) implements Drawing {

    private static final Pattern LINE = Pattern.compile("\\s*(.+?)\\s*=\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(.*?)\\s*");

    /** @param shown the number as it was written */
    record Bar(String label, double value, String shown, String unit) {

        String words() {
            return shown + (unit.isEmpty() ? "" : " " + unit);
        }
    }

    static Plot read(List<String> lines) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Drawing.isBlank(lines.get(i))) {
                continue;
            }
            Matcher matcher = LINE.matcher(lines.get(i));
            if (!matcher.matches()) {
                throw new DrawingException(i, "\"" + lines.get(i).strip() + "\" is no bar; write label = number unit");
            }
            Bar bar = new Bar(
                    matcher.group(1),
                    Double.parseDouble(matcher.group(2).replace(",", "")),
                    matcher.group(2),
                    matcher.group(3));
            if (!bars.isEmpty() && !bars.getFirst().unit().equals(bar.unit())) {
                throw new DrawingException(
                        i,
                        "\"" + bar.unit() + "\" is not the unit of the first bar, \""
                                + bars.getFirst().unit() + "\"; bars of one plot share one scale");
            }
            bars.add(bar);
        }
        if (bars.isEmpty()) {
            throw Drawing.nothing("plot");
        }
        return new Plot(List.copyOf(bars));
    }

    @Override
    public String words() {
        return bars.stream().map(bar -> bar.label() + ": " + bar.words()).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public void on(Canvas canvas) {
        double value = bars.stream()
                        .mapToDouble(bar -> Type.MONO.width(bar.words()))
                        .max()
                        .orElse(0)
                + 10;
        double label = canvas.isNarrow()
                ? 0
                : Math.min(
                        220,
                        bars.stream()
                                        .mapToDouble(b -> Type.LABEL.width(b.label()))
                                        .max()
                                        .orElse(0)
                                + 14);
        double room = canvas.width() - label - value - 4;
        double max = Math.max(bars.stream().mapToDouble(Bar::value).max().orElse(1), Double.MIN_VALUE);
        double y = 6;
        for (Bar bar : bars) {
            y = canvas.isNarrow() ? above(canvas, bar, y) : beside(canvas, bar, y, label);
            double length = Math.max(1.5, bar.value() / max * room);
            canvas.box(label + 1, y, length, 20, 2, "bar");
            canvas.text(label + length + 9, y + 14.5, bar.words(), Type.MONO, Anchor.START);
            y += 32;
        }
        canvas.line(label + 1, 2, label + 1, y - 6, "axis");
    }

    private static double above(Canvas canvas, Bar bar, double y) {
        return canvas.lines(8, y, Type.LABEL.wrap(bar.label(), canvas.width() - 12), Type.LABEL, Anchor.START, "") + 2;
    }

    private static double beside(Canvas canvas, Bar bar, double y, double label) {
        List<String> lines = Type.LABEL.wrap(bar.label(), label - 10);
        double extra = (lines.size() - 1) * Type.LABEL.lineHeight() / 2;
        canvas.lines(label - 8, y + 1.5, lines, Type.LABEL, Anchor.END, "");
        return y + extra;
    }
}
