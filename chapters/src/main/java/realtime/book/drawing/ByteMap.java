package realtime.book.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import realtime.book.drawing.Canvas.Anchor;

/** Bytes to scale, a field a colour and a letter, and a legend. */
record ByteMap(List<Field> fields) implements Drawing {

    private static final double CELL = 38;
    private static final double HIGH = 34;
    private static final double TOP = 14;
    private static final double ROW = HIGH + 42;

    /** A run of bytes with a name. */
    record Field(List<String> bytes, String name, String remark) {

        String hex() {
            return String.join(" ", bytes);
        }
    }

    static ByteMap read(List<String> lines) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!Drawing.isBlank(lines.get(i))) {
                fields.add(field(lines.get(i), i));
            }
        }
        if (fields.isEmpty()) {
            throw Drawing.nothing("bytes");
        }
        if (fields.size() > 26) {
            throw new DrawingException(0, fields.size() + " fields are too many for one byte map; draw two");
        }
        return new ByteMap(List.copyOf(fields));
    }

    private static Field field(String line, int number) {
        String[] parts = line.strip().split("\\s+:\\s+", 3);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new DrawingException(
                    number,
                    "\"" + line.strip() + "\" names no field; write hex : name : remark, "
                            + "with blanks around the colons");
        }
        String digits = parts[0].replaceAll("\\s+", "");
        if (digits.isEmpty() || !digits.matches("(?:[0-9A-Fa-f]{2})+")) {
            throw new DrawingException(
                    number,
                    "\"" + parts[0] + "\" is not whole bytes in hex; write two hex digits " + "a byte, such as 81 85");
        }
        List<String> bytes = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += 2) {
            bytes.add(digits.substring(i, i + 2).toLowerCase(Locale.ROOT));
        }
        return new Field(List.copyOf(bytes), parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }

    @Override
    public String words() {
        String all = fields.stream().map(Field::hex).collect(Collectors.joining(" "));
        return all + ". "
                + fields.stream()
                        .map(f -> f.hex() + ": " + f.name() + (f.remark().isEmpty() ? "" : " (" + f.remark() + ")"))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    @Override
    public void on(Canvas canvas) {
        int perRow = canvas.isNarrow() ? 8 : 16;
        int total = fields.stream().mapToInt(field -> field.bytes().size()).sum();
        double side = side(canvas, Math.min(total, perRow) * CELL);
        int at = 0;
        for (int f = 0; f < fields.size(); f++) {
            draw(canvas, f, at, perRow, side);
            at += fields.get(f).bytes().size();
        }
        legend(canvas, TOP + ((total - 1) / perRow + 1) * ROW - 6, side);
    }

    /** The margin that centres the strip with its legend. */
    private double side(Canvas canvas, double strip) {
        double legend = fields.stream()
                .mapToDouble(f -> Math.max(Type.STRONG.width(f.name()), Type.LABEL.width(f.remark())) + 48)
                .max()
                .orElse(0);
        return Math.max(4, (canvas.width() - Math.max(strip, legend)) / 2);
    }

    private void draw(Canvas canvas, int f, int start, int perRow, double side) {
        List<String> bytes = fields.get(f).bytes();
        int labelled = longestRunStart(start, bytes.size(), perRow);
        for (int i = 0; i < bytes.size(); i++) {
            int at = start + i;
            double x = side + at % perRow * CELL;
            double y = TOP + at / perRow * ROW;
            cell(canvas, x, y, bytes.get(i), "f" + hue(f));
            canvas.text(x + CELL / 2, y - 3, Integer.toString(at), Type.SMALL, Anchor.MIDDLE);
            if (i == 0 || at % perRow == 0) {
                int run = Math.min(bytes.size() - i, perRow - at % perRow);
                bracket(canvas, x, y + HIGH, run * CELL, at == labelled ? letter(f) : "", "f" + hue(f));
            }
        }
    }

    /** The offset at which a field's longest run within one row begins: its letter stands there. */
    private static int longestRunStart(int start, int length, int perRow) {
        int best = start;
        int longest = 0;
        int at = start;
        while (at < start + length) {
            int run = Math.min(start + length - at, perRow - at % perRow);
            if (run > longest) {
                longest = run;
                best = at;
            }
            at += run;
        }
        return best;
    }

    private static void cell(Canvas canvas, double x, double y, String hex, String style) {
        canvas.box(x + 1, y, CELL - 2, HIGH, 3, "cell " + style);
        canvas.text(x + CELL / 2, y + 22, hex, Type.BYTE, Anchor.MIDDLE);
    }

    private static void bracket(Canvas canvas, double x, double y, double wide, String letter, String style) {
        canvas.path("stroke-" + style, x + 3, y + 2, x + 3, y + 5, x + wide - 3, y + 5, x + wide - 3, y + 2);
        canvas.text(x + wide / 2, y + 18, letter, Type.STRONG, Anchor.MIDDLE);
    }

    private void legend(Canvas canvas, double top, double side) {
        double y = top;
        double x = side + 42;
        double room = canvas.width() - x - 6;
        for (int f = 0; f < fields.size(); f++) {
            Field field = fields.get(f);
            canvas.box(x - 36, y, 24, 20, 3, "cell f" + hue(f));
            canvas.text(x - 24, y + 14.5, letter(f), Type.STRONG, Anchor.MIDDLE);
            double next = canvas.lines(x, y + 2, Type.STRONG.wrap(field.name(), room), Type.STRONG, Anchor.START, "");
            if (!field.remark().isEmpty()) {
                next = canvas.lines(x, next, Type.LABEL.wrap(field.remark(), room), Type.LABEL, Anchor.START, "quiet");
            }
            y = Math.max(next, y + 22) + 7;
        }
    }

    private static String letter(int field) {
        return String.valueOf((char) ('a' + field));
    }

    /** The same thing has the same colour in every byte map. */
    private int hue(int f) {
        String name = fields.get(f).name().toLowerCase(Locale.ROOT);
        if (name.contains("opcode") || name.matches(".*\\bfin\\b.*")) {
            return 1;
        }
        if (name.contains("length")) {
            return 2;
        }
        if (name.contains("masking key")) {
            return 3;
        }
        if (name.contains("payload") || name.contains("masked")) {
            return 4;
        }
        return 5 + f % 2;
    }
}
