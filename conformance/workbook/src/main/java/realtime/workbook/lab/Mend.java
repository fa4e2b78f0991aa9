package realtime.workbook.lab;

import java.io.PrintWriter;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;

/** A request that is called complete, mended fault by fault. */
final class Mend implements Experiment {
    private static final RequestHead PRINTED = new RequestHead(
            "GET",
            "wss://example.com:8181/",
            "HTTP/1.1",
            HeaderFields.of(
                    "Host", "localhost:8181",
                    "Connection", "Upgrade",
                    "Sec-WebSocket-Version", "13",
                    "Sec-WebSocket-Key", "r2320uflwjfoiw3=="));

    @Override
    public String name() {
        return "mend";
    }

    @Override
    public String summary() {
        return "a faulty request, mended one fault at a time";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        RequestHead upgrade = PRINTED.withFields(PRINTED.fields().with("Upgrade", "websocket"));
        RequestHead key = upgrade.withFields(upgrade.fields().replace("Sec-WebSocket-Key", Sample.KEY));
        RequestHead target = key.withTarget("http://example.com:8181/echo");
        RequestHead host = target.withFields(target.fields().replace("Host", "example.com:8181"));
        try (Peers peers = Peers.everybody()) {
            Table table = new Table().row(peers.head(""));
            table.row(peers.row("as printed", good -> PRINTED));
            table.row(peers.row("+ Upgrade", good -> upgrade));
            table.row(peers.row("+ good key", good -> key));
            table.row(peers.row("+ http target", good -> target));
            table.row(peers.row("+ its Host", good -> host));
            table.row(peers.row("or just /echo", good -> host.withTarget("/echo")));
            table.print(out);
        }
    }
}
