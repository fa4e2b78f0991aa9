package realtime.workbook.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import realtime.workbook.chapter.ChapterException;
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
        this.progress = Progress.of(house);
    }

    /** Forgets what may have changed; answers a sentence where the chapters or files cannot be read as they are just now. */
    Optional<String> refresh() {
        states.clear();
        try {
            progress = Progress.of(house);
            return Optional.empty();
        } catch (ChapterException | UncheckedIOException e) {
            return Optional.of("Your progress cannot be read anew just now. " + e.getMessage());
        }
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
        try {
            return states.computeIfAbsent(exercise, progress::state);
        } catch (UncheckedIOException e) {
            return State.MISSING; // the file is there, but cannot be read
        }
    }

    @Override
    public String place(Exercise exercise) {
        String name = house.name(house.exercises().resolve(exercise.sourcePath()));
        try {
            return name + ":" + progress.line(exercise);
        } catch (UncheckedIOException e) {
            return name;
        }
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
