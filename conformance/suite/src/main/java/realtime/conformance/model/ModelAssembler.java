package realtime.conformance.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.wire.Bytes;

/** Exercise 05.8, correct: it keeps the payloads of the message in progress, and looks at all of them at each frame. */
public final class ModelAssembler implements MessageAssembler {
    private final List<Bytes> payloads = new ArrayList<>();
    private final long limit;
    private boolean open;
    private boolean text;

    public ModelAssembler(long limit) {
        this.limit = limit;
    }

    @Override
    public Optional<Received> take(Frame frame) throws ProtocolException {
        if (frame instanceof Frame.Control control) {
            return Optional.of(control);
        }
        boolean goesOn = frame instanceof Frame.Continuation;
        if (goesOn != open) {
            throw new ProtocolException(
                    1002, open ? "a message begins while another is in progress" : "no message is in progress");
        }
        text = goesOn ? text : frame instanceof Frame.Text;
        payloads.add(frame.payload());
        Bytes whole = Bytes.join(payloads);
        open = !((Frame.Data) frame).fin();
        if (whole.size() > limit) {
            throw new ProtocolException(1009, "the message has more than " + limit + " octets");
        }
        if (text && (ModelUtf8.firstImpossible(whole) >= 0 || !open && !ModelUtf8.isText(whole))) {
            throw new ProtocolException(1007, open ? "an octet that is no UTF-8" : "the text is no UTF-8");
        }
        if (open) {
            return Optional.empty();
        }
        payloads.clear();
        return Optional.of(
                text
                        ? new Message.Text(new String(whole.toArray(), StandardCharsets.UTF_8))
                        : new Message.Binary(whole));
    }
}
