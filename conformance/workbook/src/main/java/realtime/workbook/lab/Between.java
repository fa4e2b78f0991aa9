package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Both sides are within a message of their own, and a ping goes through between the fragments. */
final class Between implements Experiment {
    @Override
    public String name() {
        return "between";
    }

    @Override
    public String summary() {
        return "two half messages at once, and a ping between their fragments";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        CompletableFuture<Void> played = new CompletableFuture<>();
        try (Stage server = Stage.open(client -> play(client, out, played));
                Talker client = new Talker(server.port())) {
            client.say("Hel", false);
            List<String> calls = List.of(client.next(), client.next());
            calls.forEach(call -> out.println("    the client's application: " + call));
            client.say("lo", true);
            played.get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** The client waits for the whole text before it ends its own, so the order is always the same. */
    private static void play(Tap client, PrintWriter out, CompletableFuture<Void> played) throws IOException {
        client.send(Sample.switching(Sample.parse(client.readHead())).encode());
        Seen first = hear(client, out);
        tell(client, out, RawFrame.text("Good ").more());
        tell(client, out, RawFrame.ping(Bytes.latin1("?")));
        hear(client, out);
        tell(client, out, RawFrame.continuation(Bytes.latin1("day")));
        Seen last = hear(client, out);
        out.println("    the server has put together: \""
                + first.payload().plus(last.payload()).latin1() + "\"");
        played.complete(null);
    }

    private static Seen hear(Tap client, PrintWriter out) throws IOException {
        Seen seen = Seen.one(client);
        out.println("client: " + seen.words());
        return seen;
    }

    private static void tell(Tap client, PrintWriter out, RawFrame frame) throws IOException {
        Seen words = new Seen(frame.fin(), frame.opcode(), false, frame.payload(), Bytes.EMPTY);
        out.println("server: " + words.words());
        client.send(frame.encode(Role.SERVER));
    }
}
