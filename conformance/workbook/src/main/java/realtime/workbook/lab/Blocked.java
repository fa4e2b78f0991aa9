package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A long message in one frame and in many, and a ping that is in a hurry. */
final class Blocked implements Experiment {
    private static final int LONG = 10_000_000;
    private static final int PIECE = 50_000;

    @Override
    public String name() {
        return "blocked";
    }

    @Override
    public String summary() {
        return "ten million octets in one frame and in 200, and a ping";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference();
                FrameLine line = FrameLine.open(peers.all().getFirst().port())) {
            Bytes message = Bytes.of(new byte[LONG]);
            say(out, "one frame", line.send(RawFrame.binary(message)).size());
            say(
                    out,
                    "200 frames",
                    line.send(RawFrame.binary(message.slice(0, PIECE)).more()).size());
            expectEcho(line);
            line.send(RawFrame.ping(Bytes.EMPTY));
            out.println("the pong came " + (line.verdict().equals("pong") ? "before" : "after") + " frame 2 was sent");
            for (int at = PIECE; at < LONG; at += PIECE) {
                RawFrame frame = RawFrame.continuation(message.slice(at, at + PIECE));
                line.tap().send((at + PIECE < LONG ? frame.more() : frame).encode(Role.CLIENT));
            }
            expectEcho(line);
            out.println("both messages came back whole");
        }
    }

    private static void say(PrintWriter out, String how, int before) {
        out.printf(Locale.ROOT, "%-11s %,10d octets go out before the ping can%n", how + ":", before);
    }

    private static void expectEcho(FrameLine line) throws IOException {
        int size = 0;
        for (Bytes frame = line.next(); ; frame = line.next()) {
            size += FrameLine.payload(frame).size();
            if (frame.at(0) >= 0x80) {
                break;
            }
        }
        if (size != LONG) {
            throw new IOException("the echo has " + size + " octets");
        }
    }
}
