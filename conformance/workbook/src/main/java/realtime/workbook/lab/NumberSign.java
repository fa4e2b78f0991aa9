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
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.everybody()) {
            Table table = new Table().row("", "/echo", "/echo#top", "/echo%23top");
            for (Peers.Peer peer : peers.all()) {
                table.row(
                        peer.name(),
                        peer.status(good -> good),
                        peer.status(good -> good.withTarget("/echo#top")),
                        peer.status(good -> good.withTarget("/echo%23top")));
            }
            table.print(out);
        }
    }
}
