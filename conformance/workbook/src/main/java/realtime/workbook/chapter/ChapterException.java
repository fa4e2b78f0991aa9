package realtime.workbook.chapter;

import java.nio.file.Path;

/** A chapter whose exercise lines cannot be used; the message says in which file and line, and why. */
public final class ChapterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChapterException(Path file, int line, String sentence) {
        super(file.getFileName() + ":" + line + ": " + sentence);
    }
}
