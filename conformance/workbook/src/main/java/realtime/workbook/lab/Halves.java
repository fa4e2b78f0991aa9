package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import realtime.conformance.model.ModelUtf8;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** Texts that are cut within a character, and texts that are none. */
final class Halves implements Experiment {
    @Override
    public String name() {
        return "utf8";
    }

    @Override
    public String summary() {
        return "texts that are no UTF-8, and characters cut by a fragment";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference()) {
            int port = peers.all().getFirst().port();
            Table table = new Table().row("frames of a text message", "Jetty", "first impossible octet");
            row(table, port, "6e c3 a9");
            row(table, port, "6e c3", "a9");
            row(table, port, "6e c3");
            row(table, port, "6e c3 28");
            row(table, port, "c0 af");
            row(table, port, "ed a0 80");
            row(table, port, "f4 90 80 80");
            row(table, port, "ef bb bf 6e");
            table.print(out);
        }
    }

    private static void row(Table table, int port, String... parts) throws IOException {
        try (FrameLine line = FrameLine.open(port)) {
            for (int i = 0; i < parts.length; i++) {
                Bytes payload = Bytes.hex(parts[i]);
                RawFrame frame = i == 0 ? RawFrame.text(payload) : RawFrame.continuation(payload);
                line.send(i < parts.length - 1 ? frame.more() : frame);
            }
            table.row(String.join(" | ", parts), line.verdict(), why(Bytes.hex(String.join(" ", parts))));
        }
    }

    private static String why(Bytes text) {
        ModelUtf8 validator = new ModelUtf8();
        for (int i = 0; i < text.size(); i++) {
            Bytes octet = text.slice(i, i + 1);
            if (validator.feed(octet) >= 0) {
                return octet.toString();
            }
        }
        return validator.isComplete() ? "none" : "none, but it ends too early";
    }
}
