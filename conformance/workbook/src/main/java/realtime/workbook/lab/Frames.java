package realtime.workbook.lab;

import java.io.PrintWriter;
import realtime.conformance.FrameText;
import realtime.conformance.session.RawFrame;

/** One text message to the reference and back, each octet with its name. */
final class Frames implements Experiment {
    @Override
    public String name() {
        return "frames";
    }

    @Override
    public String summary() {
        return "five letters to Jetty and back, each octet with its name";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference();
                FrameLine line = FrameLine.open(peers.all().getFirst().port())) {
            out.println("client:");
            out.print(FrameText.of(line.send(RawFrame.text("Hello"))));
            out.println("server:");
            out.print(FrameText.of(line.next()));
        }
    }
}
