package realtime.book.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Boxes and arrows: in columns from left to right where that fits, else one arrow below the other. */
record Flow(List<Edge> edges) implements Drawing {

    static Flow read(List<String> lines) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!Drawing.isBlank(lines.get(i))) {
                edges.add(Edge.read(lines.get(i), i));
            }
        }
        if (edges.isEmpty()) {
            throw Drawing.nothing("flow");
        }
        return new Flow(List.copyOf(edges));
    }

    @Override
    public String words() {
        return edges.stream().map(Edge::words).collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public void on(Canvas canvas) {
        FlowColumns columns = new FlowColumns(edges, canvas.width());
        if (columns.fits()) {
            columns.on(canvas);
        } else {
            new FlowRows(edges).on(canvas);
        }
    }
}
