package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** The same connection, ended in five ways, and what the application of the JDK's client is told. */
final class Codes implements Experiment {
    @Override
    public String name() {
        return "codes";
    }

    @Override
    public String summary() {
        return "five ends of a connection, and the code that an application sees";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        tell(out, "a Close with 1000 and a reason", RawFrame.close(1000, "bye").encode(Role.SERVER));
        tell(out, "a Close with 4001", RawFrame.close(4001, "").encode(Role.SERVER));
        tell(out, "an empty Close", RawFrame.close(Bytes.EMPTY).encode(Role.SERVER));
        tell(out, "no Close, only the end of TCP", Bytes.EMPTY);
        tell(out, "a Close that carries 1006", RawFrame.close(1006, "").encode(Role.SERVER));
    }

    private static void tell(PrintWriter out, String label, Bytes last) throws Exception {
        try (Stage server = Stage.open(client -> end(client, last));
                Talker client = new Talker(server.port())) {
            client.say("hello", true);
            out.println("server: " + label + (last.isEmpty() ? "" : "   " + last));
            out.println("client: " + client.next());
        }
    }

    private static void end(Tap client, Bytes last) throws IOException {
        client.send(Sample.switching(Sample.parse(client.readHead())).encode());
        Seen.next(client); // the JDK's client can miss an end of TCP that comes right behind the 101
        client.send(last);
        client.end();
        client.readSome();
    }
}
