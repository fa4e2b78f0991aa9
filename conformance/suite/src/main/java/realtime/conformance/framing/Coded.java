package realtime.conformance.framing;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import realtime.conformance.Violation;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.run.Thrown;
import realtime.conformance.run.Trial;
import realtime.websocket.framing.ProtocolException;

/** A rule was broken, and the code must say so with the close code that fits. */
final class Coded {
    private Coded() {}

    /** The body must throw a {@link ProtocolException} with one of these codes. */
    static void rejects(Question question, Collection<Integer> codes, Question.Body<?> body) {
        rejects(question, codes, "", body);
    }

    /** The same; {@code why} says for what reason, if that is not plain. */
    static void rejects(Question question, Collection<Integer> codes, String why, Question.Body<?> body) {
        String expected = expected(codes) + (why.isEmpty() ? "" : ": " + why);
        Trial.current().beginCheck();
        Object returned;
        try {
            returned = body.run();
        } catch (ProtocolException e) {
            question.holds(codes.contains(e.code()), expected, new Question.Told(Thrown.words(e)));
            return;
        } catch (Violation e) {
            throw e;
        } catch (Exception | Error e) {
            question.holds(false, expected, new Question.Told(Thrown.words(e)));
            return;
        }
        question.holds(false, expected, new Question.Told("returned " + Answers.show(returned)));
    }

    static String expected(Collection<Integer> codes) {
        List<String> names = new TreeSet<>(codes).stream().map(String::valueOf).toList();
        return "a ProtocolException with code " + names.stream().collect(Collectors.joining(" or "));
    }
}
