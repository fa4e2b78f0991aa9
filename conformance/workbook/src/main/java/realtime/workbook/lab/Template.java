package realtime.workbook.lab;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import realtime.conformance.FrameText;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.session.RawFrame;
import realtime.websocket.ServerHandshake;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A binary message before two echo servers: one keeps its kind, one puts everything into a text. */
final class Template implements Experiment {
    /** The server that the chapter warns of. */
    private static final class Careless extends ModelEcho {
        @Override
        protected void said(int opcode, Bytes whole) {
            String template = "received: " + new String(whole.toArray(), StandardCharsets.UTF_8);
            echo(1, Bytes.utf8(template));
        }
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public String summary() {
        return "a binary message before an echo that makes texts of everything";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.println("client:");
        out.print(FrameText.of(RawFrame.binary(Bytes.hex("ff 00")).encode(Role.CLIENT)));
        say(out, "an echo:", new ModelEcho());
        say(out, "an echo through a text template:", new Careless());
    }

    private static void say(PrintWriter out, String who, ServerCore echo) throws Exception {
        ServerHandshake handshake = Model.handshake(ServerHandshake.Policy.path("/echo"));
        try (Stage stage = Stage.running(() -> new HandshakeCore(handshake::respond, () -> echo));
                FrameLine line = FrameLine.open(stage.port())) {
            line.send(RawFrame.binary(Bytes.hex("ff 00")));
            out.println(who);
            out.print(FrameText.of(line.next()));
        }
    }
}
