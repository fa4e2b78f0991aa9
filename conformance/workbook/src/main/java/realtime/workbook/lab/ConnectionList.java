package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.Refusal;

/** The {@code Connection} field in several forms, also before a server that compares the whole value. */
final class ConnectionList implements Experiment {
    @Override
    public String name() {
        return "connection";
    }

    @Override
    public String summary() {
        return "Connection as a list, in any case, over several lines";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.bookAndReference();
                Stage hasty = byEquals()) {
            List<String> head = peers.head("");
            head.add("by equals");
            Table table = new Table().row(head);
            row(table, peers, hasty, "Connection: Upgrade", "Upgrade");
            row(table, peers, hasty, "Connection: keep-alive, Upgrade", "keep-alive, Upgrade");
            row(table, peers, hasty, "Connection: upgrade", "upgrade");
            row(table, peers, hasty, "two lines, keep-alive and Upgrade", "keep-alive", "Upgrade");
            row(table, peers, hasty, "Connection: keep-alive", "keep-alive");
            table.print(out);
        }
    }

    /** The server that this chapter warns of. */
    private static Stage byEquals() throws IOException {
        return Stage.answering(request -> request.fields().all("Connection").equals(List.of("Upgrade"))
                ? Sample.switching(request)
                : Refusal.of(400, "the value of Connection is not Upgrade").response());
    }

    private static void row(Table table, Peers peers, Stage hasty, String label, String... values) {
        UnaryOperator<RequestHead> change = good -> {
            HeaderFields fields = good.fields().without("Connection");
            for (String value : values) {
                fields = fields.with("Connection", value);
            }
            return good.withFields(fields);
        };
        List<String> cells = new ArrayList<>(peers.row(label, change));
        cells.add(Ask.number(hasty.port(), change.apply(Sample.good(hasty.port()))));
        table.row(cells);
    }
}
