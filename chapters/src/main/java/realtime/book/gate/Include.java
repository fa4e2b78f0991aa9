package realtime.book.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.book.source.Chapter;
import realtime.book.source.Project;

/**
 * An include line.
 *
 * @param place {@code exercises}, {@code solutions}, {@code recordings} or {@code snippets}; empty for a path of its own
 * @param file what is included
 * @param tags the regions asked for
 */
record Include(String place, Path file, List<String> tags) {

    private static final Pattern LINE = Pattern.compile("include::(?:\\{(\\w+)}/)?([^\\[]+)\\[(.*)]");
    private static final Pattern TAGS = Pattern.compile("tags?=\"?([\\w;,-]+)\"?");

    static Optional<Include> parse(Project project, Chapter chapter, String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String place = matcher.group(1) == null ? "" : matcher.group(1);
        Matcher tags = TAGS.matcher(matcher.group(3));
        return Optional.of(new Include(
                place,
                folder(project, chapter, place).resolve(matcher.group(2)).normalize(),
                tags.find() ? List.of(tags.group(1).split("[;,]")) : List.of()));
    }

    private static Path folder(Project project, Chapter chapter, String place) {
        return switch (place) {
            case "exercises" -> project.exercises(chapter.packageName());
            case "solutions" -> project.solutions(chapter.packageName());
            case "recordings" -> project.recordings().resolve(chapter.number());
            case "snippets" -> project.snippets();
            default -> project.chapters();
        };
    }

    boolean isRecording() {
        return place.equals("recordings");
    }

    boolean isTaggedRegion() {
        return !tags.isEmpty() && !isRecording();
    }
}
