package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.List;

/** A good handshake, and the same without one field, for each of the five. */
final class LeaveOut implements Experiment {
    private static final List<String> FIELDS =
            List.of("Host", "Upgrade", "Connection", "Sec-WebSocket-Key", "Sec-WebSocket-Version");

    @Override
    public String name() {
        return "remove";
    }

    @Override
    public String summary() {
        return "a handshake without one of its fields";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.bookAndReference()) {
            Table table = new Table().row(peers.head("left out"));
            table.row(peers.row("nothing", good -> good));
            for (String field : FIELDS) {
                table.row(peers.row(field, good -> good.withFields(good.fields().without(field))));
            }
            table.print(out);
        }
    }
}
