package realtime.book.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import realtime.book.source.Chapter;
import realtime.book.source.Exercise;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Tagged;
import realtime.book.source.VerbatimBlock;

/** What a chapter includes: Java from tagged regions, console output from recordings, and nothing that is missing. */
final class Includes {

    private final Project project;
    private final Chapter chapter;
    private final Map<Path, Set<String>> used = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Includes(Project project, Chapter chapter) {
        this.project = project;
        this.chapter = chapter;
    }

    /** The tags that the chapter shows, by file. Valid after {@link #check()}. */
    Map<Path, Set<String>> used() {
        return used;
    }

    List<Finding> check() {
        for (int i = 0; i < chapter.lines().size(); i++) {
            int line = i + 1;
            Include.parse(project, chapter, chapter.lines().get(i)).ifPresent(include -> exists(include, line));
        }
        for (Exercise exercise : Exercise.in(chapter.lines())) {
            use(project.solutions(chapter.packageName()).resolve(exercise.className() + ".java"), exercise.tag());
        }
        VerbatimBlock.in(chapter.lines()).forEach(this::block);
        return findings;
    }

    private void use(Path file, String tag) {
        used.computeIfAbsent(file, f -> new HashSet<>()).add(tag);
    }

    private void exists(Include include, int line) {
        String name = project.relative(include.file());
        if (!Files.exists(include.file())) {
            report(
                    line,
                    name + " is included but does not exist"
                            + (include.isRecording()
                                    ? "; record it with its line in chapters/recordings/recordings.csv"
                                    : ""));
            return;
        }
        for (String tag : include.tags()) {
            use(include.file(), tag);
            if (Tagged.find(include.file(), tag).isEmpty()) {
                report(line, name + " has no region tag::" + tag + "[]");
            }
        }
    }

    private void block(VerbatimBlock block) {
        switch (block.style()) {
            case "console" ->
                only(
                        block,
                        Include::isRecording,
                        "a console block is not typed: its lines are "
                                + "include::{recordings}/NAME.txt[] of a recording");
            case "jshell" ->
                only(
                        block,
                        Include::isTaggedRegion,
                        "a jshell block is not typed: its lines are " + "include::{snippets}/NN.jsh[tag=NAME]");
            case "source" -> {
                if (block.language().equals("java")) {
                    only(
                            block,
                            Include::isTaggedRegion,
                            "a Java listing is not typed: its lines are includes of a "
                                    + "tagged region in {exercises}, {solutions} or {snippets}");
                }
            }
            default -> {}
        }
    }

    private void only(VerbatimBlock block, Predicate<Include> kind, String otherwise) {
        boolean any = false;
        for (String line : block.body()) {
            Optional<Include> include = Include.parse(project, chapter, line);
            any |= include.isPresent();
            if (!line.isBlank() && !include.map(kind::test).orElse(false)) {
                report(block.line(), otherwise);
                return;
            }
        }
        if (!any) {
            report(block.line(), otherwise);
        }
    }

    private void report(int line, String sentence) {
        findings.add(new Finding(chapter.file(), line, sentence));
    }
}
