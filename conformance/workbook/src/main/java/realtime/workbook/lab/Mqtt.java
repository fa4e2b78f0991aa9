package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Set;
import realtime.http.RequestHead;
import realtime.websocket.ServerHandshake;

/** The same offer of subprotocols before servers that speak different ones. */
final class Mqtt implements Experiment {
    @Override
    public String name() {
        return "mqtt";
    }

    @Override
    public String summary() {
        return "an offer of subprotocols before three servers";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.println("client: Sec-WebSocket-Protocol: mqtt, chat");
        ask(out, "a server that speaks mqtt:         ", Set.of("mqtt"));
        ask(out, "a server that speaks chat:         ", Set.of("chat"));
        ask(out, "a server that speaks chat and mqtt:", Set.of("chat", "mqtt"));
        ask(out, "a server that speaks neither:      ", Set.of());
    }

    private static void ask(PrintWriter out, String label, Set<String> spoken) throws Exception {
        var policy = new ServerHandshake.Policy(Set.of("/echo"), Set.of(), spoken, Set.of());
        try (Stage server = Stage.byTheBook(policy)) {
            RequestHead good = Sample.good(server.port());
            RequestHead request = good.withFields(good.fields().with("Sec-WebSocket-Protocol", "mqtt, chat"));
            out.println(label + " " + Ask.full(server.port(), request));
        }
    }
}
