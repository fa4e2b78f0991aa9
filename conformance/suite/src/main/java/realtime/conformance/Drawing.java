package realtime.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.wire.Bytes;

/**
 * A counterexample as a person reads it: the octets with a mark under the place that matters, then rows such as
 * "the RFC allows" and "yours".
 *
 * @param title one line above all
 * @param octets what was sent; empty if the counterexample is not a message
 * @param caret the index of the octet that matters, or -1
 * @param remark stands behind the mark
 * @param rows label and text
 * @param style how the octets are drawn
 */
public record Drawing(String title, Bytes octets, int caret, String remark, List<Row> rows, Style style) {
    /** What octets look like. */
    public enum Style {
        /** Mostly text, a line a line. */
        TEXT,
        /** WebSocket frames in hexadecimal digits, each field named. */
        FRAMES
    }

    /** One labelled line (or several) of a drawing. */
    public record Row(String label, String text) {}

    /** The label of the row with what a piece of code is given: it shows the octets, which are not drawn once more. */
    public static final String GIVEN = "given";

    /** The label of the row that says where a client was sent. */
    public static final String CALL = "told to go to";

    /** The label of the row with the sentence of the task that is broken: it stands in front of the standard's rule. */
    public static final String TASK = "in the task";

    /** The same for a sentence that says it all: the catalogue's nearest rule would only lead astray, and is not shown. */
    public static final String TASK_ALONE = "the task";

    /** The label of the row with a policy that only the judged code was given. */
    public static final String POLICY = "allowed origins";

    private static final int LABEL = 16;

    public Drawing {
        rows = List.copyOf(rows);
    }

    /** Octets that are text. */
    public Drawing(String title, Bytes octets, int caret, String remark, List<Row> rows) {
        this(title, octets, caret, remark, rows, Style.TEXT);
    }

    /** Octets that are frames; {@code caret} is the index of the octet that matters, or -1. */
    public static Drawing frames(String title, Bytes octets, int caret, String remark) {
        return new Drawing(title, octets, caret, remark, List.of(), Style.FRAMES);
    }

    /** A drawing without octets: given, expected, yours. */
    public static Drawing of(String title) {
        return new Drawing(title, Bytes.EMPTY, -1, "", List.of());
    }

    /** The same with one more row. */
    public Drawing row(String label, String text) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(label, text));
        return new Drawing(title, octets, caret, remark, more, style);
    }

    /** The row with this label. */
    public Optional<String> find(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .map(Row::text)
                .findFirst();
    }

    /** Plain text, in ASCII but for what the rows say. */
    public String render() {
        StringBuilder out = new StringBuilder(title).append("\n\n");
        if (!octets.isEmpty() && find(GIVEN).isEmpty()) {
            out.append(picture()).append('\n');
        }
        for (Row row : rows) {
            String indented = row.text().replace("\n", "\n" + " ".repeat(LABEL + 4));
            out.append("  ")
                    .append(row.label())
                    .append(" ".repeat(Math.max(1, LABEL + 2 - row.label().length())));
            out.append(indented).append('\n');
        }
        return out.toString().stripTrailing();
    }

    private String picture() {
        return switch (style) {
            case TEXT -> TextBytes.draw(octets, caret, remark);
            case FRAMES -> FrameText.draw(octets, caret, remark);
        };
    }

    /** The same without its rows. */
    public Drawing bare() {
        return new Drawing(title, octets, caret, remark, List.of(), style);
    }
}
