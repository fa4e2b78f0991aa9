package realtime.conformance.connection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import realtime.conformance.exercise.Answers;
import realtime.conformance.model.ModelCloses;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Frames, events and bodies as a person says them. */
final class Words {
    private static final int SHOWN = 16;

    private Words() {}

    /** {@code a ping with 48 69}. */
    static String control(Frame.Control frame) {
        String name =
                switch (frame) {
                    case Frame.Ping ping -> "a ping";
                    case Frame.Pong pong -> "a pong";
                    case Frame.Close close -> "a Close";
                };
        return frame.payload().isEmpty()
                ? name + " without a payload"
                : name + " with " + octets(frame.payload())
                        + (frame instanceof Frame.Close ? said(frame.payload()) : "");
    }

    /** What the payload of a Close says, if it may say that. */
    private static String said(Bytes payload) {
        try {
            return " (" + new ModelCloses().read(payload) + ")";
        } catch (ProtocolException e) {
            return "";
        }
    }

    /** The same for what a piece returned, which may be null. */
    static String frame(Optional<? extends Frame.Control> frame) {
        return frame == null ? "null" : frame.map(Words::control).orElse("nothing (Optional.empty)");
    }

    /** The first octets. */
    static String octets(Bytes octets) {
        return octets.isEmpty()
                ? "(no octets)"
                : octets.size() <= SHOWN
                        ? octets.toString()
                        : octets.slice(0, SHOWN) + " ... (" + octets.size() + " octets)";
    }

    /** {@code 1 octet}, {@code 5 octets}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** {@code a text of 5 octets, a pong with 48 69}; {@code nothing}. */
    static String frames(List<Frame> frames) {
        return frames.isEmpty() ? "nothing" : frames.stream().map(Words::frame).collect(Collectors.joining(", "));
    }

    private static String frame(Frame frame) {
        return switch (frame) {
            case Frame.Control control -> frame(Optional.of(control));
            case Frame.Text text -> data(text, (text.compressed() ? "compressed " : "") + "text");
            case Frame.Binary binary -> data(binary, (binary.compressed() ? "compressed " : "") + "binary");
            case Frame.Continuation more -> data(more, "continuation");
        };
    }

    private static String data(Frame.Data frame, String kind) {
        String payload = frame.payload().isEmpty() ? "" : ": " + octets(frame.payload());
        return "a " + kind + " frame" + (frame.fin() ? "" : " without FIN") + payload;
    }

    /** {@code a text of 5 octets: "abcde"}. */
    static String event(Event event) {
        return switch (event) {
            case Event.Arrived(Message.Text(var text)) -> "the text message " + Answers.show(Answers.cut(text));
            case Event.Arrived(Message.Binary(var octets)) ->
                "the binary message " + (octets.isEmpty() ? "without octets" : octets(octets));
            case Event.Ponged(var payload) -> "the pong " + (payload.isEmpty() ? "without a payload" : octets(payload));
            case Event.Failed(var code, var sentence) ->
                "the fault: " + code + ", "
                        + (sentence == null || sentence.isBlank() ? "without a sentence" : Answers.cut(sentence));
            case Event.Closed closed -> "the end: " + closed(closed);
        };
    }

    /** {@code a Close with 1000 "bye"}. */
    static String close(CloseBody body) {
        return body.code().isEmpty() && body.reason().isEmpty() ? "an empty Close" : "a Close with " + body;
    }

    /** The same for what a piece returned. */
    static String close(Optional<CloseBody> body) {
        return body == null ? "null" : body.map(Words::close).orElse("nothing (Optional.empty)");
    }

    /** {@code code 1006, no reason, not clean}. */
    static String closed(Event.Closed closed) {
        return closed == null
                ? "null"
                : "code " + closed.code() + ", "
                        + (closed.reason().isEmpty() ? "no reason" : "the reason \"" + closed.reason() + "\"") + ", "
                        + (closed.clean() ? "clean" : "not clean");
    }
}
