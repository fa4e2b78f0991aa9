package realtime.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.conformance.report.Report;
import realtime.workbook.chapter.Chapter;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.GradeLines;
import realtime.workbook.grade.Graded;
import realtime.workbook.grade.Grader;
import realtime.workbook.grade.Sources;
import realtime.workbook.progress.Pointers;
import realtime.workbook.progress.Progress;

/** {@code grade}: a verdict on exercises. */
@Command(
        name = "grade",
        description = "Judges exercises: one, a chapter, or all of them.",
        footer = {
            "",
            "Examples:",
            "  ./workbook grade 04.1               one exercise",
            "  ./workbook grade 04 --report out    a chapter, with report.html in the folder out; once it is solved,",
            "                                      also all of its parts put together",
            "  ./workbook grade --in solutions     the answer key",
            "",
            "Status: 0 all are solved, 1 one is wrong or not started, 2 wrong usage."
        })
final class GradeCommand extends Action {
    @Parameters(paramLabel = "ID|CHAPTER", arity = "0..*", description = "such as 04.1 or 04; nothing means all")
    private List<String> names = new ArrayList<>();

    @Option(names = "--in", paramLabel = "DIR", description = "judge this copy of exercises/ (or solutions)")
    private String folder;

    @Option(names = "--report", paramLabel = "DIR", description = "write report.json, junit.xml and report.html there")
    private Path report;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "the most random tries a property, after the ordered examples (default: 100)")
    private int tries = Grader.TRIES;

    @Option(names = "--seed", paramLabel = "S", description = "any text; the same seed, the same tries (default: 101)")
    private String seed = Grader.SEED;

    @Override
    public Integer call() {
        Check.tries(tries);
        List<Exercise> exercises = Choice.exercises(house().catalogue(), names);
        if (exercises.isEmpty()) {
            throw new UsageException("There is no exercise to judge in " + house().name(house().chapters()) + ".");
        }
        Check.reportFolder(report);
        Beginnings.keep(house());
        GradeLines lines = new GradeLines(console());
        Progress progress = Progress.of(house());
        Map<Exercise, String> texts = new HashMap<>();
        exercises.forEach(one -> texts.put(one, progress.text(one)));
        Grader grader = new Grader(sources(), tries, seed, house()::name);
        List<Graded> graded = grader.grade(exercises, one -> {
            lines.print(one);
            if (folder == null) {
                new Pointers(house(), house().catalogue(), progress)
                        .of(one, id -> "./workbook grade " + id)
                        .ifPresent(lines::point);
                progress.graded(one.exercise(), texts.get(one.exercise()), one.isSolved());
            }
        });
        List<Graded> whole = together(grader, graded, lines);
        lines.summary(graded);
        List<Graded> all = new ArrayList<>(graded);
        all.addAll(whole);
        write(all);
        return all.stream().allMatch(Graded::isSolved) ? OK : VIOLATION;
    }

    /** Chapters that were asked for as a whole, and whose exercises are solved, are judged once more with all of them at work. */
    private List<Graded> together(Grader grader, List<Graded> graded, GradeLines lines) {
        Set<String> open = graded.stream()
                .filter(one -> !one.isSolved() && !one.exercise().starred())
                .map(one -> one.exercise().chapter())
                .collect(Collectors.toSet());
        List<Exercise> whole = Choice.chapters(house().catalogue(), names).stream()
                .filter(chapter -> !open.contains(chapter.number()))
                .map(Chapter::together)
                .filter(this::isThere)
                .toList();
        return whole.isEmpty() ? List.of() : grader.grade(whole, lines::print);
    }

    /** A chapter that is still being written may have no test of the whole yet. */
    private boolean isThere(Exercise together) {
        return Files.exists(house().exerciseTests().resolve(together.testName().replace('.', '/') + ".java"));
    }

    private void write(List<Graded> graded) {
        if (report == null) {
            return;
        }
        String subject = folder == null ? "exercises" : "exercises in " + folder;
        try {
            new Report(
                            subject,
                            seed,
                            false,
                            graded.stream()
                                    .flatMap(one -> one.results().stream())
                                    .toList())
                    .write(report);
            console().say("report: " + report.resolve("report.html"));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + report + ": " + e.getMessage(), e);
        }
    }

    private Sources sources() {
        if (folder == null) {
            return new Sources(house().exercises(), house().exerciseTests());
        }
        Path named = Path.of(folder);
        Path base = Files.isDirectory(named) ? named : house().root().resolve(folder);
        for (Path main : List.of(base.resolve("src/main/java"), base)) {
            if (Files.isDirectory(main.resolve("realtime"))) {
                return new Sources(main, house().exerciseTests());
            }
        }
        throw new UsageException("In " + folder
                + " there are no exercises: neither src/main/java/realtime nor realtime is a folder there.");
    }
}
