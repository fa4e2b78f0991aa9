package realtime.book.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Tagged;

/** A tagged region that no chapter shows is unused: it looks as if it were in the book and is not. */
final class TagGate {

    private TagGate() {}

    static List<Finding> check(Project project, List<Chapter> chapters, Map<Path, Set<String>> used) {
        List<Tagged> regions = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (chapter.isFinished() && !chapter.packageName().isEmpty()) {
                regions.addAll(Tagged.below(project.solutions(chapter.packageName()), ".java"));
            }
            if (chapter.isFinished()) {
                Tagged.below(project.snippets(), "").stream()
                        .filter(region -> region.file().getFileName().toString().startsWith(chapter.number()))
                        .forEach(regions::add);
            }
        }
        return regions.stream()
                .filter(region -> !used.getOrDefault(region.file(), Set.of()).contains(region.tag()))
                .distinct()
                .map(region -> new Finding(
                        region.file(),
                        region.line(),
                        "unused tag: no chapter shows the region " + region.tag()
                                + "; include it or remove its markers"))
                .toList();
    }
}
