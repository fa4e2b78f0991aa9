package realtime.conformance.sse;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelLines;
import realtime.sse.LineSplitter;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;

/** One splitter and the octets that it has been given so far. */
final class Splitting {
    private final LineSplitter splitter;
    private final List<Bytes> given = new ArrayList<>();
    private String more = "";

    Splitting(LineSplitter splitter) {
        this.splitter = splitter;
    }

    /** With this limit, which is worth a word. */
    Splitting(LineSplitter splitter, int limit) {
        this(splitter);
        more = ", with the limit " + limit;
    }

    /** After each piece the lines that are complete must have been given: no later, and not twice. */
    void all(Bytes stream, Cuts cuts, String sentence) {
        int told = 0;
        Bytes so = Bytes.EMPTY;
        for (Bytes chunk : cuts.segments(stream)) {
            so = so.plus(chunk);
            List<String> lines = ModelLines.lines(so);
            gives(lines.subList(told, lines.size()), chunk, sentence);
            told = lines.size();
        }
    }

    /** The next octets must give these lines. */
    void gives(List<String> lines, Bytes chunk, String sentence) {
        given.add(chunk);
        Question.quick(lines, () -> splitter.split(chunk), () -> question(sentence));
    }

    /** The next octets must be refused. */
    void refuses(Bytes chunk, String sentence) {
        given.add(chunk);
        question(sentence).rejects(TooLongException.class, () -> splitter.split(chunk));
    }

    private Question question(String sentence) {
        String calls = given.size() == 1
                ? "in one call" + more
                : "in " + given.size() + " calls" + more + "; | is between two calls, and this is about the last one";
        Question question = Question.of(calls + ":\n" + StreamText.pieces(given), Bytes.join(given));
        return sentence.isEmpty() ? question : more.isEmpty() ? question.task(sentence) : question.taskAlone(sentence);
    }
}
