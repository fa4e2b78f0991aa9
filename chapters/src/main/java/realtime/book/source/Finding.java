package realtime.book.source;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One reason why the book cannot be built.
 *
 * @param file where to look
 * @param line counted from 1
 * @param sentence what is wrong and what to do about it
 */
public record Finding(Path file, int line, String sentence) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparing(Finding::sentence);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code chapters/04-handshake.adoc:17: what is wrong}. */
    public String text(Project project) {
        return project.relative(file) + ":" + line + ": " + sentence;
    }
}
