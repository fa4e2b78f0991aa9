package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import realtime.websocket.ServerHandshake;

/** Two services and an unknown name behind one address and port. */
final class Paths implements Experiment {
    @Override
    public String name() {
        return "paths";
    }

    @Override
    public String summary() {
        return "several services on one port, told apart by path";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        var policy = new ServerHandshake.Policy(Set.of("/chat", "/scores"), Set.of(), Set.of(), Set.of());
        try (Stage server = Stage.byTheBook(policy)) {
            Table table = new Table();
            for (String target : List.of("/chat", "/scores?team=7", "/other", "/chats")) {
                String status =
                        Ask.status(server.port(), Sample.good(server.port()).withTarget(target));
                table.row("ws://localhost:PORT" + target, status);
            }
            table.print(out);
        }
    }
}
