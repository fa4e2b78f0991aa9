package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** Every octet of a short session, by what it is for. */
final class Overhead implements Experiment {
    @Override
    public String name() {
        return "overhead";
    }

    @Override
    public String summary() {
        return "every octet of a short session, by what it is for";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference();
                FrameLine line = FrameLine.open(peers.all().getFirst().port())) {
            say(out, line.tap().total(), "the opening handshake");
            talk(out, line, "the five letters Hello", RawFrame.text("Hello"));
            talk(out, line, "an empty ping", RawFrame.ping(Bytes.EMPTY));
            talk(out, line, "the closing handshake", RawFrame.close(1000, ""));
            say(out, line.tap().total(), "in all");
        }
    }

    private static void talk(PrintWriter out, FrameLine line, String what, RawFrame frame) throws IOException {
        Bytes sent = line.send(frame);
        say(out, sent.size(), "-> " + sent + "   " + what);
        Bytes answer = line.next();
        say(out, answer.size(), "<- " + answer);
    }

    private static void say(PrintWriter out, long octets, String what) {
        out.printf("%4d octets  %s%n", octets, what);
    }
}
