package realtime.book.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.book.source.Chapter;
import realtime.book.source.Exercise;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Registry;
import realtime.book.source.Tagged;

/** Exercises have three hints and an answer; requirement ids, there and in the prose, are in the registry. */
final class ExerciseGate {

    private static final Pattern MACRO = Pattern.compile("\\breq:([A-Z][A-Z0-9-]*)\\[]");

    private ExerciseGate() {}

    static List<Finding> check(Project project, Registry registry, Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : Exercise.in(chapter.lines())) {
            findings.addAll(check(project, registry, chapter, exercise));
        }
        for (int i = 0; i < chapter.lines().size(); i++) {
            Matcher macro = MACRO.matcher(chapter.lines().get(i));
            while (macro.find()) {
                if (registry.find(macro.group(1)).isEmpty()) {
                    findings.add(new Finding(
                            chapter.file(), i + 1, "requirement " + macro.group(1) + " is not in the registry"));
                }
            }
        }
        return findings;
    }

    private static List<Finding> check(Project project, Registry registry, Chapter chapter, Exercise exercise) {
        List<Finding> findings = new ArrayList<>();
        String name = "exercise " + exercise.id();
        for (String id : exercise.requirements()) {
            if (registry.find(id).isEmpty()) {
                findings.add(new Finding(
                        chapter.file(),
                        exercise.line(),
                        name + " names requirement " + id + ", which is not in the registry"));
            }
        }
        if (chapter.isFinished() && exercise.hints() != 3) {
            findings.add(new Finding(
                    chapter.file(),
                    exercise.line(),
                    name + " has " + exercise.hints()
                            + " hints; it needs exactly three, from a nudge to nearly there"));
        }
        Path answer = project.solutions(chapter.packageName()).resolve(exercise.className() + ".java");
        if (chapter.isFinished() && Tagged.find(answer, exercise.tag()).isEmpty()) {
            findings.add(new Finding(
                    chapter.file(),
                    exercise.line(),
                    name + " has no answer: " + project.relative(answer) + " has no region tag::" + exercise.tag()
                            + "[]"));
        }
        return findings;
    }
}
