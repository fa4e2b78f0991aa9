package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** Messages around a limit of 65,536 octets, and a promise of many more. */
final class Limit implements Experiment {
    private static final int LIMIT = 65_536;

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public String summary() {
        return "messages around a limit of 65,536 octets";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference()) {
            int port = peers.all().getFirst().port();
            RawFrame half = RawFrame.binary(Bytes.of(new byte[LIMIT / 2])).more();
            Table table = new Table();
            row(table, port, "65,536 octets", RawFrame.binary(Bytes.of(new byte[LIMIT])));
            row(table, port, "65,537 octets", RawFrame.binary(Bytes.of(new byte[LIMIT + 1])));
            row(table, port, "32,768 and 32,769", half, RawFrame.continuation(Bytes.of(new byte[LIMIT / 2 + 1])));
            row(table, port, "a header that declares 2^62, and no more", promise());
            table.print(out);
        }
    }

    private static RawFrame promise() {
        return RawFrame.binary(Bytes.EMPTY).declaring(1L << 62);
    }

    private static void row(Table table, int port, String label, RawFrame... frames) throws IOException {
        try (FrameLine line = FrameLine.open(port, "/limited", "")) {
            line.send(frames);
            table.row(label, line.verdict());
        }
    }
}
