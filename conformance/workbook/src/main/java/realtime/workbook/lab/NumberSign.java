package realtime.workbook.lab;

import java.io.PrintWriter;

/** A raw number sign in the request line. */
final class NumberSign implements Experiment {
    @Override
    public String name() {
        return "number-sign";
    }

    @Override
    public String summary() {
        return "a raw number sign in the request line";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.everybody()) {
            Table table = new Table().row(peers.head(""));
            table.row(peers.row("GET /echo", good -> good));
            table.row(peers.row("GET /echo#top", good -> good.withTarget("/echo#top")));
            table.row(peers.row("GET /echo%23top", good -> good.withTarget("/echo%23top")));
            table.print(out);
        }
    }
}
