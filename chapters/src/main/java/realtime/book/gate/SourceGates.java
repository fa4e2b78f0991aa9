package realtime.book.gate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Registry;

/** The gates that read the sources as text, before JRuby starts: their line numbers are exact. */
public final class SourceGates {

    private SourceGates() {}

    public static List<Finding> check(Project project, Registry registry, List<Chapter> chapters) {
        TreeSet<Finding> findings = new TreeSet<>();
        Map<Path, Set<String>> used = new HashMap<>();
        for (Chapter chapter : chapters) {
            Includes includes = new Includes(project, chapter);
            findings.addAll(includes.check());
            includes.used().forEach((file, tags) -> used.computeIfAbsent(file, f -> new HashSet<>())
                    .addAll(tags));
            findings.addAll(DrawingGate.check(project, chapter));
            findings.addAll(ExerciseGate.check(project, registry, chapter));
        }
        findings.addAll(TagGate.check(project, chapters, used));
        return List.copyOf(findings);
    }
}
