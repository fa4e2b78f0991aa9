package realtime.workbook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.workbook.House;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.SideBySide;
import realtime.workbook.progress.Progress;
import realtime.workbook.progress.State;

/** The facts of a repository. States are looked up when something has changed, and not at every key. */
final class HouseFacts implements Facts {
    private final House house;
    private final List<Exercise> exercises;
    private final Claims claims;
    private final Map<Exercise, State> states = new HashMap<>();
    private Progress progress;

    HouseFacts(House house, Catalogue catalogue) {
        this.house = house;
        this.exercises = catalogue.exercises();
        this.claims = new Claims(catalogue, house.chapters());
        refresh();
    }

    /** Forgets what may have changed. */
    void refresh() {
        progress = Progress.of(house);
        states.clear();
    }

    Progress progress() {
        return progress;
    }

    @Override
    public List<Exercise> exercises() {
        return exercises;
    }

    @Override
    public State state(Exercise exercise) {
        return states.computeIfAbsent(exercise, progress::state);
    }

    @Override
    public String place(Exercise exercise) {
        return house.name(house.exercises().resolve(exercise.sourcePath())) + ":" + progress.line(exercise);
    }

    @Override
    public Optional<String> section(Exercise exercise) {
        return exercise.requirements().stream()
                .findFirst()
                .flatMap(Requirements::find)
                .map(Requirement::source);
    }

    @Override
    public Optional<String> claim(Exercise exercise) {
        return claims.settledBy(exercise);
    }

    @Override
    public int hints(Exercise exercise) {
        return progress.hints(exercise);
    }

    @Override
    public List<String> comparison(Exercise exercise, int width) {
        List<String> yours = code(house.exercises().resolve(exercise.sourcePath()));
        List<String> theirs = code(house.solutions().resolve(exercise.sourcePath()));
        return SideBySide.draw(yours, theirs, (width - 3) / 2).lines().toList();
    }

    /** Without the marks that are meant for the book. */
    private static List<String> code(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().matches("// (tag|end)::[\\w-]+\\[]"))
                    .toList();
        } catch (IOException e) {
            return List.of("(there is no file " + file.getFileName() + ")");
        }
    }

    @Override
    public Optional<String> trouble() {
        return progress.damage();
    }
}
