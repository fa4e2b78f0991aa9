package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelAssembler;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.wire.Bytes;

/** Frames, given one by one to an assembler and to the model, up to the first that fails. */
record Assembling(MessageAssembler assembler, long limit, List<Frame> frames) {
    private static final int MOST = 12;
    private static final String VALIDATORS = "Each text message is checked by a validator of its own, fresh from the"
            + " supplier that is handed in; what it says counts.";
    private static final String MARK =
            "A text keeps its byte order mark: U+FEFF at its start is a character like any" + " other.";

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
            Question.quick(right, () -> assembler.take(frame), () -> about(last, right));
        }
    }

    /** A part of the assembler is an odd one, to which the last frame is no text. */
    void refuses(String part) {
        Question odd =
                Question.of(part + ",\n" + question(frames.size() - 1).given()).taskAlone(VALIDATORS);
        Coded.rejects(odd, List.of(1007), () -> assembler.take(frames.getLast()));
    }

    /** So many validators were asked for, and so many texts were among the frames. */
    void made(int validators, int texts) {
        Question.of(question(frames.size() - 1, "").given())
                .taskAlone(VALIDATORS)
                .holds(
                        validators >= texts,
                        "validators.get() is called for each of the " + texts + " texts",
                        new Question.Told(
                                validators == 0
                                        ? "it was never called"
                                        : "it was called " + (validators == 1 ? "once" : validators + " times")));
    }

    private Question question(int last) {
        return question(last, last == 0 ? "" : "\nthis is about the last one");
    }

    private Question question(int last, String where) {
        List<String> lines = new ArrayList<>();
        lines.add("the limit " + limit + ", and");
        for (int i = Math.max(0, last - MOST); i <= last; i++) {
            lines.add(Answers.show(frames.get(i)));
        }
        return Question.of(String.join("\n", lines) + where, Bytes.EMPTY);
    }

    private Question about(int last, Optional<Received> right) {
        boolean marked = right.orElse(null) instanceof Message.Text(var text) && text.startsWith("\ufeff");
        return marked ? question(last).breaking("WS-TXT-011").task(MARK) : question(last);
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
