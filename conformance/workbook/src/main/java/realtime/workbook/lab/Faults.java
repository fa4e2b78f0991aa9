package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import realtime.conformance.session.RawFrame;
import realtime.websocket.ServerHandshake;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A broken rule, a good message behind it, and what a server by the book does. */
final class Faults implements Experiment {
    private static final Bytes NO_TEXT = Bytes.hex("c3 28");

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public String summary() {
        return "frames that fail the connection, and the Close that each of them gets";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        Table table = new Table().row("the client sends, and then a good text", "the server sends", "and then");
        tell(table, "the ping \"Hi\"", RawFrame.ping(Bytes.latin1("Hi")));
        tell(table, "a text without a mask", RawFrame.text("Hi").wronglyMasked());
        tell(table, "opcode 3", RawFrame.of(3, Bytes.EMPTY));
        tell(table, "a ping of 126 octets", RawFrame.ping(Bytes.of(new byte[126])));
        tell(table, "a text that is no UTF-8", RawFrame.text(NO_TEXT));
        tell(table, "a message of 2^62 octets", RawFrame.binary(Bytes.EMPTY).declaring(1L << 62));
        tell(table, "a Close of one octet", RawFrame.close(Bytes.hex("03")));
        tell(table, "a Close with 1005", RawFrame.close(1005, ""));
        tell(table, "a Close with 1001", RawFrame.close(1001, "bye"));
        table.print(out);
    }

    private static void tell(Table table, String label, RawFrame frame) throws IOException {
        try (Stage server = Stage.byTheBook(ServerHandshake.Policy.path("/echo"));
                Tap tap = Tap.to(server.port())) {
            tap.send(Sample.good(server.port()).encode());
            tap.readHead();
            tap.send(frame.encode(Role.CLIENT).plus(RawFrame.text("good").encode(Role.CLIENT)));
            String answer = Seen.next(tap).map(Seen::words).orElse("nothing");
            table.row(label, answer, next(tap));
        }
    }

    private static String next(Tap tap) {
        try {
            Optional<Seen> seen = Seen.next(tap);
            return seen.map(Seen::words).orElse("the end of TCP");
        } catch (IOException e) { // a reset, where octets were left unread
            return "the end of TCP";
        }
    }
}
