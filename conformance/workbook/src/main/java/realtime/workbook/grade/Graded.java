package realtime.workbook.grade;

import java.util.List;
import java.util.Optional;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.workbook.chapter.Exercise;

/**
 * What came of one exercise.
 *
 * @param exercise which
 * @param results one a property; a trouble that ended it early is one, too
 * @param output what the code printed, at most 64 KiB
 */
public record Graded(Exercise exercise, List<Result> results, String output) {
    public Graded {
        results = List.copyOf(results);
    }

    /** The exercise could not be run, or not to its end. */
    public static Graded trouble(Exercise exercise, List<Result> soFar, String sentence, String output) {
        List<Result> results = new java.util.ArrayList<>(soFar);
        results.add(new Result(
                exercise.className(),
                exercise.requirements(),
                id(exercise),
                Verdict.FAIL,
                0,
                0,
                sentence,
                Optional.empty(),
                Optional.empty(),
                0));
        return new Graded(exercise, results, output);
    }

    /** What reports call it: a whole chapter is no exercise. */
    static Optional<String> id(Exercise exercise) {
        return Optional.of(exercise.id()).filter(id -> !exercise.isTogether());
    }

    /** The worst of the results; an exercise of which nothing ran has failed. */
    public Verdict verdict() {
        for (Verdict verdict : List.of(Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.NOT_STARTED, Verdict.LENIENT)) {
            if (results.stream().anyMatch(result -> result.verdict() == verdict)) {
                return verdict;
            }
        }
        return results.isEmpty() ? Verdict.FAIL : Verdict.PASS;
    }

    public boolean isSolved() {
        return verdict() == Verdict.PASS || verdict() == Verdict.LENIENT;
    }

    /** How many results have this verdict. */
    public long count(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
