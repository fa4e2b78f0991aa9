package realtime.workbook.lab;

import java.io.PrintWriter;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;

/** Answers other than 101 before the JDK's client. */
final class Answers implements Experiment {
    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String summary() {
        return "a handshake that is answered in ordinary HTTP";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        Table table = new Table();
        answer(table, 200, "OK");
        answer(table, 302, "Found", "Location", "/elsewhere");
        answer(table, 401, "Unauthorized", "WWW-Authenticate", "Basic realm=\"chat\"");
        answer(table, 503, "Service Unavailable", "Retry-After", "5");
        table.print(out);
    }

    private static void answer(Table table, int status, String reason, String... fields) throws Exception {
        HeaderFields all = HeaderFields.of(fields).with("Content-Length", "0");
        try (Stage server = Stage.answering(request -> new ResponseHead(status, reason, all))) {
            String shown = fields.length == 0 ? "" : fields[0] + ": " + fields[1];
            table.row("server " + status + " " + reason, shown, "client " + JdkClient.connect(server.port()));
        }
    }
}
