package realtime.workbook.lab;

import java.io.PrintWriter;
import realtime.conformance.FrameText;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** A message in three frames with a ping between them, and what the reference makes of it. */
final class Fragments implements Experiment {
    @Override
    public String name() {
        return "fragments";
    }

    @Override
    public String summary() {
        return "a message in three frames, and a ping between them";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference();
                FrameLine line = FrameLine.open(peers.all().getFirst().port())) {
            out.println("client:");
            out.print(FrameText.of(line.send(RawFrame.text("Hel").more(), RawFrame.ping(Bytes.latin1("?")))));
            out.println("server:");
            out.print(FrameText.of(line.next()));
            out.println("client:");
            out.print(FrameText.of(
                    line.send(RawFrame.continuation(Bytes.EMPTY).more(), RawFrame.continuation(Bytes.latin1("lo")))));
            out.println("server:");
            out.print(FrameText.of(line.next()));
        }
    }
}
