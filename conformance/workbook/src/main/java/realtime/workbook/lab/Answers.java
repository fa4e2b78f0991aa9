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
        answer(out, 200, "OK");
        answer(out, 302, "Found", "Location", "/elsewhere");
        answer(out, 401, "Unauthorized", "WWW-Authenticate", "Basic realm=\"chat\"");
        answer(out, 503, "Service Unavailable", "Retry-After", "5");
    }

    private static void answer(PrintWriter out, int status, String reason, String... fields) throws Exception {
        HeaderFields all = HeaderFields.of(fields).with("Content-Length", "0");
        try (Stage server = Stage.answering(request -> new ResponseHead(status, reason, all))) {
            out.println(status + " " + reason + (fields.length == 0 ? "" : ", " + fields[0] + ": " + fields[1]));
            out.println("    the client " + JdkClient.connect(server.port()));
        }
    }
}
