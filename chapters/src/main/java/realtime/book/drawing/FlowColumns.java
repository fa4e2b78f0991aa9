package realtime.book.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtime.book.drawing.Canvas.Anchor;

/** A flow from left to right: each box in the column behind its last predecessor, arrows back in lanes below. */
final class FlowColumns {

    private static final double WIDEST = 132;
    private static final double LANE = 26;

    private final List<Edge> edges;
    private final int width;
    private final Map<String, Integer> rank = new LinkedHashMap<>();
    private final Map<String, Integer> row = new HashMap<>();
    private final List<List<String>> columns = new ArrayList<>();
    private final double box;

    FlowColumns(List<Edge> edges, int width) {
        this.edges = edges;
        this.width = width;
        for (Edge edge : edges) {
            int from = rank.computeIfAbsent(edge.from(), name -> 0);
            rank.putIfAbsent(edge.to(), from + 1);
        }
        rank.forEach((name, column) -> {
            while (columns.size() <= column) {
                columns.add(new ArrayList<>());
            }
            row.put(name, columns.get(column).size());
            columns.get(column).add(name);
        });
        box = rank.keySet().stream()
                .mapToDouble(name -> Math.min(WIDEST, Type.STRONG.width(name) + 20))
                .max()
                .orElse(WIDEST);
    }

    private boolean isStraight(Edge edge) {
        return rank.get(edge.to()) == rank.get(edge.from()) + 1;
    }

    /** False when boxes, labels or arrows would run into each other: then rows are the better layout. */
    boolean fits() {
        boolean crowded = columns.stream().anyMatch(column -> column.size() > 1);
        List<Edge> lanes = edges.stream().filter(edge -> !isStraight(edge)).toList();
        return gap() >= 40
                && lanes.size() <= (crowded ? 0 : 1)
                && lanes.stream().allMatch(this::laneHasRoom)
                && edges.stream().allMatch(this::hasRoom)
                && !fansBoth();
    }

    private double gap() {
        return columns.size() < 2 ? 0 : (width - 4 - columns.size() * box) / (columns.size() - 1);
    }

    private boolean hasRoom(Edge edge) {
        return !isStraight(edge)
                || Type.SMALL.wrap(edge.label(), gap() - 14).size() <= 3 && longestWord(edge.label()) <= gap() - 14;
    }

    private static double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("\\s+")) {
            longest = Math.max(longest, Type.SMALL.width(word));
        }
        return longest;
    }

    /** Arrows that fan out into boxes that others fan into: their labels would meet. */
    private boolean fansBoth() {
        return edges.stream()
                .anyMatch(edge -> edges.stream()
                                        .filter(e -> e.from().equals(edge.from()))
                                        .count()
                                > 1
                        && edges.stream().filter(e -> e.to().equals(edge.to())).count() > 1
                        && isStraight(edge));
    }

    void on(Canvas canvas) {
        double high = boxHeight();
        double label = edges.stream()
                        .filter(this::isStraight)
                        .mapToInt(e -> Type.SMALL.wrap(e.label(), gap() - 14).size())
                        .max()
                        .orElse(0)
                * Type.SMALL.lineHeight();
        double pitch = Math.max(high, label * 2 + 14) + 22;
        int rows = columns.stream().mapToInt(List::size).max().orElse(1);
        double top = Math.max(2, label + 10 - high / 2);
        for (String name : rank.keySet()) {
            box(canvas, name, left(name), top(name, top, pitch, rows), high);
        }
        for (Edge edge : edges) {
            if (isStraight(edge)) {
                straight(
                        canvas,
                        edge,
                        top(edge.from(), top, pitch, rows) + high / 2,
                        top(edge.to(), top, pitch, rows) + high / 2);
            } else {
                lane(canvas, edge, top + high);
            }
        }
    }

    private double boxHeight() {
        return rank.keySet().stream()
                                .mapToInt(
                                        name -> Type.STRONG.wrap(name, box - 16).size())
                                .max()
                                .orElse(1)
                        * Type.STRONG.lineHeight()
                + 20;
    }

    private double left(String name) {
        return 2 + rank.get(name) * (box + gap());
    }

    private double top(String name, double top, double pitch, int rows) {
        int inColumn = columns.get(rank.get(name)).size();
        return top + (row.get(name) + (rows - inColumn) / 2.0) * pitch;
    }

    private void box(Canvas canvas, String name, double x, double y, double high) {
        List<String> lines = Type.STRONG.wrap(name, box - 16);
        canvas.box(x, y, box, high, 6, Boxes.styleOf(name));
        double text = y + (high - lines.size() * Type.STRONG.lineHeight()) / 2;
        canvas.lines(x + box / 2, text, lines, Type.STRONG, Anchor.MIDDLE, "");
    }

    private void straight(Canvas canvas, Edge edge, double from, double to) {
        double x = left(edge.from()) + box;
        double end = left(edge.to());
        double bend = fanOut(edge) ? x + 12 : end - 20;
        if (from == to) {
            canvas.line(x, from, end - 8, to, "edge");
        } else {
            canvas.path("edge", x, from, bend, from, bend, to, end - 8, to);
        }
        canvas.head(end, to, 1, 0, "fill-edge");
        if (!edge.label().isEmpty()) {
            List<String> lines = Type.SMALL.wrap(edge.label(), gap() - 14);
            double y = (fanOut(edge) ? to : from) - 5 - lines.size() * Type.SMALL.lineHeight();
            canvas.lines(
                    x + gap() / 2 - (from == to ? 2 : fanOut(edge) ? -4 : 6), y, lines, Type.SMALL, Anchor.MIDDLE, "");
        }
    }

    private boolean fanOut(Edge edge) {
        return edges.stream().filter(e -> e.from().equals(edge.from())).count() > 1;
    }

    /** The one arrow that goes back or skips a column runs below the boxes. */
    private void lane(Canvas canvas, Edge edge, double bottom) {
        boolean self = edge.from().equals(edge.to());
        double from = left(edge.from()) + box / 2 + (self ? 24 : 0);
        double to = left(edge.to()) + box / 2 - (self ? 24 : 0);
        canvas.path("edge", from, bottom, from, bottom + LANE, to, bottom + LANE, to, bottom + 8);
        canvas.head(to, bottom, 0, -1, "fill-edge");
        canvas.text((from + to) / 2, bottom + LANE + 15, edge.label(), Type.SMALL, Anchor.MIDDLE);
    }

    private boolean laneHasRoom(Edge edge) {
        double middle = (left(edge.from()) + left(edge.to()) + box) / 2;
        double half = Type.SMALL.width(edge.label()) / 2;
        return middle - half > 2 && middle + half < width - 2;
    }
}
