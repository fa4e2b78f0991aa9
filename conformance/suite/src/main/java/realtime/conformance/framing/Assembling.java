package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelAssembler;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.wire.Bytes;

/** Frames, given one by one to an assembler and to the model, up to the first that fails. */
record Assembling(MessageAssembler assembler, long limit, List<Frame> frames) {
    private static final int MOST = 12;

    void check() {
        ModelAssembler model = new ModelAssembler(limit);
        for (int i = 0; i < frames.size(); i++) {
            int last = i;
            Frame frame = frames.get(i);
            Optional<Received> right;
            try {
                right = model.take(frame);
            } catch (ProtocolException e) {
                Coded.rejects(failure(last, e), List.of(e.code()), () -> assembler.take(frame));
                return;
            }
            Question.quick(right, () -> assembler.take(frame), () -> question(last));
        }
    }

    private Question question(int last) {
        List<String> lines = new ArrayList<>();
        lines.add("the limit " + limit + ", and");
        for (int i = Math.max(0, last - MOST); i <= last; i++) {
            lines.add(Answers.show(frames.get(i)));
        }
        String where = last == 0 ? "" : "\nthis is about the last one";
        return Question.of(String.join("\n", lines) + where, Bytes.EMPTY);
    }

    private Question failure(int last, ProtocolException why) {
        Question question = question(last);
        return switch (why.code()) {
            case 1009 ->
                question.breaking("WS-LIM-002")
                        .task(
                                "Code 1009: a message of more than limit octets, as soon as its frames so far hold more.");
            case 1007 ->
                question.task(
                        "Code 1007: a text message that is no UTF-8; the exception comes with the frame that holds the first"
                                + " impossible octet, not later.");
            default ->
                question.task(
                        frames.get(last) instanceof Frame.Continuation
                                ? "Code 1002: a continuation frame where no message is in progress."
                                : "Code 1002: a text or binary frame where a message is in progress.");
        };
    }
}
