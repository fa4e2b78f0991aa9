package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import realtime.conformance.model.MessageDeflation;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** A short payload that inflates to a long message, met without a limit and with one. */
final class Bomb implements Experiment {
    private static final int LONG = 16 << 20;
    private static final int LIMIT = 65_536;

    @Override
    public String name() {
        return "bomb";
    }

    @Override
    public String summary() {
        return "a few octets that inflate to millions";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        Bytes zeros = Bytes.of(new byte[LONG]);
        Bytes bomb = MessageDeflation.alone(zeros);
        say(out, "on the wire", bomb.size());
        say(out, "inflated, without a limit", inflate(bomb, Integer.MAX_VALUE));
        say(out, "inflated, stopped at 65,536", inflate(bomb, LIMIT));
        try (Peers peers = Peers.reference();
                FrameLine line = FrameLine.open(peers.all().getFirst().port(), "/limited", "permessage-deflate")) {
            line.send(RawFrame.binary(bomb).withRsv(4));
            out.println("Jetty with that limit: " + line.verdict());
        }
    }

    private static void say(PrintWriter out, String what, int octets) {
        out.printf(Locale.ROOT, "%-28s %,12d octets%n", what, octets);
    }

    /** How many octets were made before it stopped. */
    private static int inflate(Bytes payload, int limit) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(payload.plus(Bytes.hex("00 00 ff ff")).toArray());
            byte[] buffer = new byte[4096];
            int made = 0;
            int count;
            while (made <= limit && (count = inflater.inflate(buffer)) > 0) {
                made += count;
            }
            return made;
        } finally {
            inflater.end();
        }
    }
}
