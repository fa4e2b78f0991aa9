package realtime.workbook.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells a save from a look at the files: editors write in two steps, rename, or touch what is the same. Looks come from
 * outside, with their time.
 */
final class Saves {
    /** What has changed must look the same for so long before it counts, in nanoseconds. */
    static final long SETTLED = 12_000_000;
    /** The same where a file is gone or empty, which is how many an editor begins. */
    static final long DOUBTFUL = 400_000_000;

    private Snapshot reported;
    private Snapshot pending;
    private long since;

    Saves(Snapshot first) {
        reported = first;
    }

    /**
     * Looks once more.
     *
     * @param nanos the time of the look, from any beginning
     * @return the files that were saved or are gone; empty while nothing has, or it is not settled
     */
    Set<Path> look(Snapshot now, long nanos) {
        if (now.equals(reported)) {
            pending = null;
            return Set.of();
        }
        if (!now.equals(pending)) {
            pending = now;
            since = nanos;
            return Set.of();
        }
        if (nanos - since < (now.isDoubtfulAfter(reported) ? DOUBTFUL : SETTLED)) {
            return Set.of();
        }
        Set<Path> changed = now.differences(reported);
        reported = now;
        pending = null;
        return changed;
    }

    /**
     * From now on it is about other files. Those that were looked at {@code before} may still have been saved since; the others
     * are taken as they are.
     */
    void turnTo(Snapshot now, Collection<Path> files, Collection<Path> before) {
        Map<Path, String> contents = new TreeMap<>();
        for (Path file : files) {
            String content = (before.contains(file) ? reported : now).contents().get(file);
            if (content != null) {
                contents.put(file, content);
            }
        }
        reported = new Snapshot(contents);
        pending = null;
    }

    /** Whether to look again soon. */
    boolean isUnsettled() {
        return pending != null;
    }
}
