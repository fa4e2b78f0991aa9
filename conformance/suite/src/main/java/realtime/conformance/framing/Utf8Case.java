package realtime.conformance.framing;

import java.util.List;
import java.util.stream.Collectors;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelUtf8;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/**
 * A text in pieces.
 *
 * @param validator a fresh one
 * @param chunks perhaps empty ones among them
 */
record Utf8Case(Utf8Validator validator, List<Bytes> chunks) {
    private static final String TASK =
            "It returns the index in the chunk of the first octet with which no valid text can go on, or -1 if there is none.";

    /** Each piece must get its answer; it ends with the first impossible octet. */
    void check() {
        ModelUtf8 model = new ModelUtf8();
        for (int i = 0; i < chunks.size(); i++) {
            int last = i;
            Bytes chunk = chunks.get(i);
            int right = model.feed(chunk);
            Question.quick(right, () -> validator.feed(chunk), () -> question(last, right, model));
            if (right >= 0) {
                return;
            }
            Question.quick(model.isComplete(), validator::isComplete, () -> whole(last, model.isComplete()));
        }
    }

    private Question question(int last, int right, ModelUtf8 model) {
        String why = right < 0 ? "" : "\n" + model.why(chunks.get(last).at(right));
        Question question = Question.of(given(last) + why, Bytes.join(chunks)).task(TASK);
        return right < 0 && last == 0 ? question.breaking("WS-TXT-002") : question; // good UTF-8, as far as it goes
    }

    private Question whole(int last, boolean complete) {
        return Question.of(
                        given(last) + "\nisComplete(): "
                                + (complete
                                        ? "no character is begun and not ended"
                                        : "the last character is begun and not ended"),
                        Bytes.join(chunks))
                .breaking("WS-TXT-006");
    }

    /** The pieces up to this one, with a bar between them. */
    private String given(int last) {
        String text = chunks.subList(0, last + 1).stream()
                .map(chunk -> chunk.isEmpty() ? "" : Answers.octets(chunk))
                .collect(Collectors.joining(" | "));
        return last == 0
                ? "the octets " + (text.isEmpty() ? "(none)" : text)
                : "the octets " + text + "\nin " + (last + 1) + " chunks; this is about the last one";
    }
}
