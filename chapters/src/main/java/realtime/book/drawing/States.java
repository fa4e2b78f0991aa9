package realtime.book.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import realtime.book.drawing.Canvas.Anchor;

/** A state machine: a card a state with its rows, and beside the cards one lane for each state that others lead to. */
record States(List<Transition> rows) implements Drawing {

    private static final double LANE = 22;
    private static final double PAD = 12;

    static States read(List<String> lines) {
        List<Transition> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!Drawing.isBlank(lines.get(i))) {
                rows.add(Transition.read(lines.get(i), i));
            }
        }
        if (rows.isEmpty()) {
            throw Drawing.nothing("states");
        }
        return new States(List.copyOf(rows));
    }

    @Override
    public String words() {
        return rows.stream().map(Transition::words).collect(Collectors.joining("; ")) + ".";
    }

    private List<String> names() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.state(), row.next()))
                .distinct()
                .toList();
    }

    private List<String> targets() {
        return rows.stream()
                .filter(Transition::leaves)
                .map(Transition::next)
                .distinct()
                .toList();
    }

    @Override
    public void on(Canvas canvas) {
        double right = canvas.width() - 4 - targets().size() * LANE;
        Map<String, Double> doors = new LinkedHashMap<>(); // where a lane enters a card
        Map<Transition, Double> exits = new LinkedHashMap<>();
        double y = 2;
        for (String name : names()) {
            doors.put(name, y + 17);
            y = card(canvas, name, y, right, exits) + 20;
        }
        for (String target : targets()) {
            double x = right + (targets().indexOf(target) + 1) * LANE;
            lane(
                    canvas,
                    x,
                    right,
                    doors.get(target),
                    exits.entrySet().stream()
                            .filter(exit -> exit.getKey().next().equals(target))
                            .map(Map.Entry::getValue)
                            .toList());
        }
    }

    /** Draws one state and its rows; the bottom of the card. */
    private double card(Canvas canvas, String name, double top, double right, Map<Transition, Double> exits) {
        List<Transition> own =
                rows.stream().filter(row -> row.state().equals(name)).toList();
        double bottom = top + 34;
        for (Transition row : own) {
            bottom += height(canvas, row, right);
        }
        canvas.box(2, top, right - 2, bottom - top, 6, "check");
        canvas.box(2, top, right - 2, 34, 6, "outcome");
        canvas.text(2 + PAD, top + 22, name, Type.STRONG, Anchor.START);
        if (own.isEmpty()) {
            canvas.text(right - PAD, top + 22, "nothing happens any more", Type.SMALL, Anchor.END);
        }
        double y = top + 34;
        for (Transition row : own) {
            double high = height(canvas, row, right);
            row(canvas, row, y, right);
            if (row.leaves()) {
                exits.put(row, y + 15);
            }
            y += high;
        }
        return bottom;
    }

    private static double actionsAt(Canvas canvas) {
        return canvas.isNarrow() ? 2 + PAD + 14 : 170;
    }

    private static List<String> actions(Canvas canvas, Transition row, double right) {
        return row.actions().isEmpty() ? List.of() : Type.SMALL.wrap(row.actions(), right - actionsAt(canvas) - PAD);
    }

    private static double height(Canvas canvas, Transition row, double right) {
        double actions = actions(canvas, row, right).size() * Type.SMALL.lineHeight();
        double input = Type.LABEL.lineHeight();
        return (canvas.isNarrow() ? input + actions : Math.max(input, actions)) + 10;
    }

    private static void row(Canvas canvas, Transition row, double top, double right) {
        canvas.lines(2 + PAD, top + 5, List.of(row.input()), Type.LABEL, Anchor.START, "");
        double y = canvas.isNarrow() ? top + 5 + Type.LABEL.lineHeight() : top + 5;
        canvas.lines(actionsAt(canvas), y, actions(canvas, row, right), Type.SMALL, Anchor.START, "");
    }

    private static void lane(Canvas canvas, double x, double right, double door, List<Double> exits) {
        double first = Math.min(door, exits.getFirst());
        double last = Math.max(door, exits.getLast());
        canvas.line(x, first, x, last, "edge");
        for (double exit : exits) {
            canvas.line(right, exit, x, exit, "edge");
            canvas.box(x - 3, exit - 3, 6, 6, 3, "fill-edge");
        }
        canvas.line(x, door, right + 8, door, "edge");
        canvas.head(right, door, -1, 0, "fill-edge");
    }
}
