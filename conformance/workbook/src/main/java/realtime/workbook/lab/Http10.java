package realtime.workbook.lab;

import java.io.PrintWriter;

/** The handshake in HTTP/1.0, with keep-alive. */
final class Http10 implements Experiment {
    @Override
    public String name() {
        return "http10";
    }

    @Override
    public String summary() {
        return "a handshake in HTTP/1.0 before several servers";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.everybody()) {
            out.println("GET /echo HTTP/1.0");
            out.println("Connection: keep-alive, Upgrade");
            out.println("(all other fields as always)");
            out.println();
            Table table = new Table();
            for (Peers.Peer peer : peers.all()) {
                table.row(peer.name(), peer.status(good -> good.withVersion("HTTP/1.0")
                        .withFields(good.fields().replace("Connection", "keep-alive, Upgrade"))));
            }
            table.print(out);
        }
    }
}
