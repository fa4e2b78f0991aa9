package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import realtime.http.RequestHead;
import realtime.websocket.ServerHandshake;

/** A server that lets in one origin, and eight visitors. */
final class Origins implements Experiment {
    private static final List<String> VISITORS = List.of(
            "http://example.com",
            "http://EXAMPLE.com",
            "https://example.com",
            "http://example.com:81",
            "http://example.com.evil.test",
            "http://evil.test",
            "null");

    @Override
    public String name() {
        return "origin";
    }

    @Override
    public String summary() {
        return "one allowed origin, and who gets in";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        var policy = new ServerHandshake.Policy(Set.of("/echo"), Set.of("http://example.com"), Set.of(), Set.of());
        try (Stage server = Stage.byTheBook(policy)) {
            RequestHead good = Sample.good(server.port());
            Table table = new Table().row("allowed: http://example.com", "");
            for (String visitor : VISITORS) {
                RequestHead request = good.withFields(good.fields().with("Origin", visitor));
                table.row("Origin: " + visitor, Ask.status(server.port(), request));
            }
            table.row("(no Origin)", Ask.status(server.port(), good));
            table.print(out);
        }
    }
}
