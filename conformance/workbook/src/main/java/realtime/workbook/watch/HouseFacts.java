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
import realtime.workbook.cut.CutException;
import realtime.workbook.cut.Stubs;
import realtime.workbook.grade.Graded;
import realtime.workbook.progress.Pointers;
import realtime.workbook.progress.Progress;
import realtime.workbook.progress.State;

/** The facts of a repository. States are looked up when something has changed, and not at every key. */
final class HouseFacts implements Facts {
    /** From this many characters on, code stands beside code. */
    static final int WIDE = 118;

    private final House house;
    private final Catalogue catalogue;
    private final List<Exercise> exercises;
    private final Claims claims;
    private final Map<Exercise, State> states = new HashMap<>();
    private Progress progress;

    HouseFacts(House house, Catalogue catalogue) {
        this.house = house;
        this.catalogue = catalogue;
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
    public String place(Exercise exercise, String told) {
        try {
            return new Spot(house, progress).of(exercise, told);
        } catch (UncheckedIOException e) {
            return house.name(house.exercises().resolve(exercise.sourcePath()));
        }
    }

    @Override
    public Optional<String> rules(Exercise exercise) {
        return Rules.of(house, exercise);
    }

    @Override
    public boolean isStub(Exercise exercise) {
        try {
            return Files.readString(house.exercises().resolve(exercise.sourcePath()))
                    .equals(new Stubs(house.solutions(), catalogue).of(exercise).source());
        } catch (IOException | UncheckedIOException | CutException e) {
            return false; // whoever puts it back will hear why that is not possible
        }
    }

    @Override
    public Optional<String> pointer(Graded graded) {
        try {
            return new Pointers(house, catalogue, progress).of(graded, id -> "l shows the list, where you type " + id);
        } catch (UncheckedIOException e) {
            return Optional.empty();
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
        String drawn =
                width < WIDE ? SideBySide.below(yours, theirs, width) : SideBySide.draw(yours, theirs, (width - 3) / 2);
        return drawn.lines().toList();
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
