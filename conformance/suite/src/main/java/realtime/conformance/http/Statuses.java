package realtime.conformance.http;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import realtime.conformance.Violation;
import realtime.conformance.exercise.Question;
import realtime.conformance.run.Thrown;
import realtime.conformance.run.Trial;
import realtime.http.message.BadMessageException;

/** A message cannot be read any further, and the code must say so with the status that fits. */
final class Statuses {
    private Statuses() {}

    /** The body must throw a {@link BadMessageException} with one of these statuses; none: with any. */
    static <T> void rejects(
            Question question, List<Integer> statuses, String why, Question.Body<T> body, Function<T, String> told) {
        String expected = expected(statuses) + (why.isEmpty() ? "" : ": " + why);
        Trial.current().beginCheck();
        T returned;
        try {
            returned = body.run();
        } catch (BadMessageException e) {
            boolean fits = statuses.isEmpty() || statuses.contains(e.status());
            question.holds(fits, expected, new Question.Told(Thrown.words(e)));
            return;
        } catch (Violation e) {
            throw e;
        } catch (Exception | Error e) {
            question.holds(false, expected, new Question.Told(Thrown.words(e)));
            return;
        }
        question.holds(false, expected, new Question.Told("returned " + told.apply(returned)));
    }

    private static String expected(List<Integer> statuses) {
        return "a BadMessageException"
                + (statuses.isEmpty() ? "" : " with status ")
                + statuses.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
