package realtime.book.drawing;

import java.util.List;

/** One drawing, read from the lines of its block. */
public sealed interface Drawing permits Exchange, ByteMap, Decision, Flow, Plot, States {

    /** The styles that are drawings. */
    List<String> STYLES = List.of("exchange", "bytes", "decision", "flow", "plot", "states");

    /**
     * Reads a drawing.
     *
     * @param style one of {@link #STYLES}
     * @throws DrawingException when a line is malformed
     */
    static Drawing read(String style, List<String> source) {
        // Drawings have their own lettering: the marks of AsciiDoc's monospace mean nothing in them.
        List<String> lines = source.stream().map(line -> line.replace("`", "")).toList();
        return switch (style) {
            case "exchange" -> Exchange.read(lines);
            case "bytes" -> ByteMap.read(lines);
            case "decision" -> Decision.read(lines);
            case "flow" -> Flow.read(lines);
            case "plot" -> Plot.read(lines);
            case "states" -> States.read(lines);
            default -> throw new IllegalArgumentException("no drawing is called " + style);
        };
    }

    /** Lays the drawing out on a canvas of a given width. */
    void on(Canvas canvas);

    /** What the drawing says, in words: for those who cannot see it, and for the search. */
    String words();

    /** True when the line says nothing: blank, or a comment. */
    static boolean isBlank(String line) {
        return line.isBlank() || line.startsWith("//");
    }

    static DrawingException nothing(String style) {
        return new DrawingException(0, "the " + style + " drawing is empty; write at least one line between its dots");
    }
}
