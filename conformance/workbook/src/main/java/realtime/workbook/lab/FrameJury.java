package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import realtime.conformance.driver.Patience;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.RawFrame.Form;
import realtime.wire.Bytes;

/** Fourteen conversations before the servers of others: the book's table, as comma-separated values. */
final class FrameJury implements Experiment {
    private static final String FAILS = "close \\d+|hangs up";
    private static final int MOST = 4;
    private static final Bytes HI = Bytes.latin1("hi");

    /**
     * One row.
     *
     * @param rule what the standard allows, in words
     * @param allowed the cells that it allows
     */
    private record Case(String label, String rule, String allowed, RawFrame... frames) {
        /** A cell in bold is outside. */
        String mark(String cell) {
            return cell.matches(allowed) ? cell : "*" + cell + "*";
        }
    }

    @Override
    public String name() {
        return "frame-jury";
    }

    @Override
    public String summary() {
        return "fourteen odd frames before the servers of others, as CSV";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.others()) {
            List<String> head = peers.head("What the client sends");
            head.add(1, "RFC");
            out.println(String.join(",", head));
            for (Case one : cases()) {
                List<String> cells = new ArrayList<>(List.of("\"" + one.label() + "\"", "\"" + one.rule() + "\""));
                for (Peers.Peer peer : peers.all()) {
                    cells.add(one.mark(verdict(peer.port(), one)));
                }
                out.println(String.join(",", cells));
            }
        }
    }

    private static List<Case> cases() {
        RawFrame text = RawFrame.text("hi");
        RawFrame ping = RawFrame.ping(HI);
        List<Case> cases = new ArrayList<>(List.of(
                new Case("a text, length in 2 octets more", "echo, or fails", "echo|" + FAILS, text.withForm(Form.TWO)),
                failing("a length with its top bit set", text.declaring(Long.MIN_VALUE)),
                failing("a text that is not masked", text.wronglyMasked()),
                failing("a ping that is not masked", ping.wronglyMasked()),
                failing("RSV1, nothing agreed", text.withRsv(4)),
                failing("RSV2 on a ping", ping.withRsv(2)),
                failing("opcode 3", RawFrame.of(3, HI)),
                failing("a ping without FIN", ping.more()),
                failing("a ping of 126 octets", RawFrame.ping(Bytes.of(new byte[126]))),
                failing("a continuation of nothing", RawFrame.continuation(HI)),
                failing("a text within a message", text.more(), text)));
        cases.add(failing("half a character, `c3`", RawFrame.text(Bytes.hex("c3"))));
        cases.add(failing("a surrogate, `ed a0 80`", RawFrame.text(Bytes.hex("ed a0 80"))));
        RawFrame promise = RawFrame.binary(Bytes.EMPTY).declaring(1L << 62);
        cases.add(new Case("the promise of 2^62^ octets", "fails, or waits", FAILS + "|waits", promise));
        return cases;
    }

    private static Case failing(String label, RawFrame... frames) {
        return new Case(label, "fails", FAILS, frames);
    }

    /** Behind the frames goes a ping: whoever answers nothing but that has not minded them. */
    private static String verdict(int port, Case one) throws IOException {
        try (FrameLine line = FrameLine.open(port)) {
            line.send(one.frames());
            line.send(RawFrame.ping(Bytes.EMPTY));
            String last = line.verdict();
            line.tap().patience(Patience.silence());
            String next = last;
            for (int i = 0; i < MOST && next.matches("echo|pong"); i++) {
                next = line.verdict();
                last = next.equals("waits") || last.equals("echo") && next.equals("pong") ? last : next;
            }
            return last;
        } catch (IOException e) { // the ping came too late
            return "hangs up";
        }
    }
}
