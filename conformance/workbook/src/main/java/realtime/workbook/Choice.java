package realtime.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Chapter;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Nearest;

/** Finds the exercises that a command line names. */
final class Choice {
    private Choice() {}

    /** The name as the book writes it: {@code 4.1} is {@code 04.1}, {@code 4} is {@code 04}, and no star belongs to it. */
    static String full(String name) {
        String bare = name.replaceFirst("[★*]$", "");
        return bare.matches("[0-9](\\..*)?") ? "0" + bare : bare;
    }

    /**
     * The exercise with this id.
     *
     * @throws UsageException if there is none; the message names the nearest
     */
    static Exercise exercise(Catalogue catalogue, String id) {
        return catalogue
                .exercise(full(id))
                .orElseThrow(() -> new UsageException("There is no exercise " + id + "."
                        + Nearest.sentence(
                                full(id),
                                catalogue.exercises().stream().map(Exercise::id).toList())));
    }

    /**
     * The exercises with these ids, or of these chapters, each once and in the order of the book; no name means all.
     *
     * @throws UsageException if a name is neither; the message names the nearest
     */
    static List<Exercise> exercises(Catalogue catalogue, List<String> names) {
        if (names.isEmpty()) {
            return catalogue.exercises();
        }
        Set<Exercise> chosen = new LinkedHashSet<>();
        for (String name : names) {
            Optional<Chapter> chapter = catalogue.chapter(full(name));
            if (chapter.isPresent()) {
                chosen.addAll(chapter.get().exercises());
            } else {
                chosen.add(catalogue.exercise(full(name)).orElseThrow(() -> unknown(catalogue, name)));
            }
        }
        return catalogue.exercises().stream().filter(chosen::contains).toList();
    }

    /** Of these names the chapters, whole; no name means all that have exercises. */
    static List<Chapter> chapters(Catalogue catalogue, List<String> names) {
        List<String> numbers = names.stream().map(Choice::full).toList();
        return catalogue.chapters().stream()
                .filter(chapter -> !chapter.exercises().isEmpty())
                .filter(chapter -> names.isEmpty() || numbers.contains(chapter.number()))
                .toList();
    }

    private static UsageException unknown(Catalogue catalogue, String name) {
        List<String> names =
                new ArrayList<>(catalogue.exercises().stream().map(Exercise::id).toList());
        catalogue.chapters().stream()
                .filter(c -> !c.exercises().isEmpty())
                .map(Chapter::number)
                .forEach(names::add);
        return new UsageException(
                "There is no exercise or chapter " + name + "." + Nearest.sentence(full(name), names));
    }
}
