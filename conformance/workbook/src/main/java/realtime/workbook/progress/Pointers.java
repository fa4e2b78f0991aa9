package realtime.workbook.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import realtime.conformance.Verdict;
import realtime.workbook.House;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.Graded;

/**
 * Points from an exercise that is not right to an earlier one that is not solved, where that may be the reason.
 *
 * @param house where the files are
 * @param catalogue which exercises there are
 * @param progress which of them are solved
 */
public record Pointers(House house, Catalogue catalogue, Progress progress) {
    private static final String TODO = "throw todo(\"";

    /**
     * One line; nothing if the exercise stands on its own.
     *
     * @param way how to get to an exercise, by its id
     */
    public Optional<String> of(Graded graded, UnaryOperator<String> way) {
        Exercise exercise = graded.exercise();
        boolean open = graded.verdict() == Verdict.FAIL || graded.verdict() == Verdict.NOT_STARTED;
        String source = exercise.isTogether() ? TODO : source(exercise);
        if (!open || source.contains(TODO)) {
            return Optional.empty();
        }
        Optional<String> used = catalogue.exercises().stream()
                .filter(other -> !other.equals(exercise) && isUsed(other, source) && !isSolved(other))
                .findFirst()
                .map(other -> used(other, way));
        return used.isPresent() || graded.verdict() == Verdict.NOT_STARTED ? used : needed(exercise);
    }

    private String used(Exercise other, UnaryOperator<String> way) {
        boolean written = !source(other).contains(TODO);
        return "It uses " + other.className() + ", and " + other.id()
                + (written ? " is not solved yet. Look there first: " : " is not written yet: ")
                + way.apply(other.id());
    }

    private Optional<String> needed(Exercise exercise) {
        List<String> ids = catalogue.exercises().stream()
                .filter(other -> exercise.needs().contains(other.id()) && !isSolved(other))
                .map(Exercise::id)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(", ", ids);
        return Optional.of(
                ids.size() == 1
                        ? all + " has not been graded as solved yet; this exercise is easier after it."
                        : all + " have not been graded as solved yet; this exercise is easier after them.");
    }

    /** Whether the code makes an object of its class, or calls it. */
    private static boolean isUsed(Exercise other, String source) {
        String name = Pattern.quote(other.className());
        return Pattern.compile("\\bnew\\s+" + name + "\\b|\\b" + name + "(::|\\.\\w)")
                .matcher(source)
                .find();
    }

    private boolean isSolved(Exercise other) {
        return progress.state(other) == State.SOLVED;
    }

    private String source(Exercise exercise) {
        Path file = house.exercises().resolve(exercise.sourcePath());
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : TODO;
        } catch (IOException e) {
            return TODO;
        }
    }
}
