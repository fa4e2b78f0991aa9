package realtime.workbook.grade;

import java.nio.file.Path;

/** What came of compiling one exercise. */
sealed interface Compiled {
    /** @param classes the folder of its classes and its test class */
    record Well(Path classes) implements Compiled {}

    /** @param message the compiler's words, or why it is not run, with file and line */
    record Badly(String message) implements Compiled {}
}
