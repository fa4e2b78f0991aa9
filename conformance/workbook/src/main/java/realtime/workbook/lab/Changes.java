package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Set;
import java.util.function.UnaryOperator;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.ServerHandshake;

/** Ten handshakes, each the good one with a single change. */
final class Changes implements Experiment {
    @Override
    public String name() {
        return "changes";
    }

    @Override
    public String summary() {
        return "ten handshakes with one change each, before a server that goes by the book";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        var policy = new ServerHandshake.Policy(Set.of("/echo"), Set.of("http://example.com"), Set.of(), Set.of());
        try (Stage server = Stage.byTheBook(policy)) {
            Table table = new Table();
            fields(table, server, "X-Banana: 7", fields -> fields.with("X-Banana", "7"));
            fields(table, server, "Upgrade: WebSocket", fields -> fields.replace("Upgrade", "WebSocket"));
            fields(
                    table,
                    server,
                    "an unknown extension",
                    fields -> fields.with("Sec-WebSocket-Extensions", "x-unknown"));
            fields(table, server, "no Host", fields -> fields.without("Host"));
            fields(table, server, "no Sec-WebSocket-Key", fields -> fields.without("Sec-WebSocket-Key"));
            fields(table, server, "Sec-WebSocket-Version: 8", fields -> fields.replace("Sec-WebSocket-Version", "8"));
            fields(table, server, "Origin: http://evil.test", fields -> fields.with("Origin", "http://evil.test"));
            head(table, server, "POST instead of GET", good -> good.withMethod("POST"));
            head(table, server, "HTTP/1.0", good -> good.withVersion("HTTP/1.0"));
            head(table, server, "/nowhere instead of /echo", good -> good.withTarget("/nowhere"));
            table.print(out);
        }
    }

    private static void fields(Table table, Stage server, String what, UnaryOperator<HeaderFields> change) {
        head(table, server, what, good -> good.withFields(change.apply(good.fields())));
    }

    private static void head(Table table, Stage server, String what, UnaryOperator<RequestHead> change) {
        table.row(what, Ask.full(server.port(), change.apply(Sample.good(server.port()))));
    }
}
