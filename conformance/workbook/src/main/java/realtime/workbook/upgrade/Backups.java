package realtime.workbook.upgrade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Copies of a learner's files, numbered: none is ever overwritten. */
public final class Backups {
    /** How many of one file there may be. */
    public static final int MOST = 10_000;

    private Backups() {}

    /** The next place for a copy that is named {@code path}, slashes and all; nothing if there are too many already. */
    public static Optional<Path> next(Path folder, String path) {
        for (int number = 1; number <= MOST; number++) {
            Path copy = folder.resolve(path + "." + number);
            if (!Files.exists(copy)) {
                return Optional.of(copy);
            }
        }
        return Optional.empty();
    }
}
