package realtime.workbook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What is in some files at one moment: times and sizes are not asked, because on some disks they lie.
 *
 * @param contents a name for the content, by file; a file that is not there has none
 */
record Snapshot(Map<Path, String> contents) {
    static final String EMPTY = "0 0";
    private static final int LARGEST = 4 << 20;

    static Snapshot of(Collection<Path> files) {
        Map<Path, String> contents = new TreeMap<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                contents.put(file, content(file));
            }
        }
        return new Snapshot(contents);
    }

    private static String content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return "large " + Files.size(file) + " " + Files.getLastModifiedTime(file);
            }
            byte[] octets = Files.readAllBytes(file);
            CRC32C sum = new CRC32C();
            sum.update(octets);
            return octets.length == 0 ? EMPTY : octets.length + " " + sum.getValue() + " " + Arrays.hashCode(octets);
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /** The files that are not the same here and there. */
    Set<Path> differences(Snapshot other) {
        Set<Path> all = new LinkedHashSet<>(contents.keySet());
        all.addAll(other.contents.keySet());
        all.removeIf(file -> contents.containsKey(file) && contents.get(file).equals(other.contents.get(file)));
        return all;
    }

    /** Whether a file of {@code before} is gone or empty now: somebody may be about to write it. */
    boolean isDoubtfulAfter(Snapshot before) {
        return before.contents.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(EMPTY))
                .anyMatch(entry -> contents.getOrDefault(entry.getKey(), EMPTY).equals(EMPTY));
    }
}
