package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Locale;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** Messages at the borders of the three length forms: the headers that travel, both ways. */
final class Lengths implements Experiment {
    private static final int[] SIZES = {0, 5, 125, 126, 65_535, 65_536};

    @Override
    public String name() {
        return "lengths";
    }

    @Override
    public String summary() {
        return "headers at the borders of the three length forms";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference();
                FrameLine line = FrameLine.open(peers.all().getFirst().port())) {
            Table table = new Table().row("payload", "share", "back", "header from the client");
            for (int size : SIZES) {
                Bytes sent = line.send(RawFrame.binary(Bytes.of(new byte[size])));
                Bytes echo = line.next();
                Bytes ours = sent.slice(0, sent.size() - size);
                table.row(
                        String.format(Locale.ROOT, "%,d", size),
                        String.format(Locale.ROOT, "%.2f %%", 100.0 * ours.size() / sent.size()),
                        Integer.toString(echo.size() - size),
                        ours.toString());
            }
            table.print(out);
        }
    }
}
