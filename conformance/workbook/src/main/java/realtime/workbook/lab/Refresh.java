package realtime.workbook.lab;

import java.io.PrintWriter;

/** A page with an open WebSocket is loaded again. */
final class Refresh implements Experiment {
    private static final String SCRIPT = """
            const again = sessionStorage.getItem('again');
            const wire = new WebSocket('ws://localhost:%d/echo');
            wire.onopen = () => wire.send(again ? 'after' : 'before');
            wire.onmessage = event => {
              if (again) { say('loaded again; it knows nothing of its first WebSocket'); done(); }
              else { sessionStorage.setItem('again', 'yes'); location.reload(); }
            };
            """;

    @Override
    public String name() {
        return "refresh";
    }

    @Override
    public String summary() {
        return "a page is loaded again, in Chromium, and what the server sees";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Ledger server = new Ledger()) {
            Page.run(SCRIPT.formatted(server.port())).forEach(line -> out.println("page:   " + line));
            server.lines().forEach(line -> out.println("server: " + line));
        }
    }
}
