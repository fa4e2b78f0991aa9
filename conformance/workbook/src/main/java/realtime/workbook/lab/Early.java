package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** A text that goes wrong in the middle: who notices when. */
final class Early implements Experiment {
    private static final List<String> PARTS = List.of("ce ba ed", "a0", "80", "21");

    @Override
    public String name() {
        return "early";
    }

    @Override
    public String summary() {
        return "a text that goes wrong in the middle: who notices when";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.everybody()) {
            Table table = new Table().row("behind", "ce ba ed", "a0", "80", "21, the end");
            for (Peers.Peer peer : peers.all()) {
                table.row(row(peer));
            }
            table.print(out);
        }
    }

    /** Behind each frame a ping: its pong says that the server has no objection yet. */
    private static String[] row(Peers.Peer peer) throws IOException {
        String[] cells = {peer.name(), "", "", "", ""};
        try (FrameLine line = FrameLine.open(peer.port())) {
            for (int i = 0; i < PARTS.size(); i++) {
                Bytes payload = Bytes.hex(PARTS.get(i));
                RawFrame frame = i == 0 ? RawFrame.text(payload) : RawFrame.continuation(payload);
                line.send(i < PARTS.size() - 1 ? frame.more() : frame, RawFrame.ping(Bytes.EMPTY));
                do {
                    cells[i + 1] = line.verdict();
                } while (cells[i + 1].equals("echo")); // Netty's sends back each fragment by itself
                if (!cells[i + 1].equals("pong")) {
                    break;
                }
            }
        }
        return cells;
    }
}
