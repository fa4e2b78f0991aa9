package realtime.workbook.lab;

import java.io.PrintWriter;
import realtime.websocket.ServerHandshake;

/** A hundred messages each way: how many connections, how many requests? */
final class Hundred implements Experiment {
    private static final int MESSAGES = 100;

    @Override
    public String name() {
        return "hundred";
    }

    @Override
    public String summary() {
        return "a hundred messages each way, and how many connections they take";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Stage server = Stage.byTheBook(ServerHandshake.Policy.path("/echo"));
                Relay relay = new Relay(server.port());
                Talker client = new Talker(relay.port())) {
            int back = 0;
            for (int i = 1; i <= MESSAGES; i++) {
                client.say("message " + i, true);
                back += client.next().equals("onText \"message " + i + "\"") ? 1 : 0;
            }
            out.println("messages to the server    " + MESSAGES);
            out.println("messages to the client    " + back);
            out.println("frames on the wire        " + relay.lines().size());
            out.println("connections accepted      " + relay.connections());
            out.println("requests of HTTP          " + relay.connections() + ", the handshake");
        }
    }
}
