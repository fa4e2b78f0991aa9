package realtime.workbook.chapter;

import java.nio.file.Path;
import java.util.List;

/**
 * One chapter of the book.
 *
 * @param number two digits
 * @param title without markup
 * @param finished whether it says {@code :status: finished}
 * @param requirements the catalogue's name of the chapter; empty if it teaches no rows of it
 * @param packageName the package of its exercises; empty if it has none
 * @param file its source
 * @param exercises in the order of the text
 */
public record Chapter(
        String number,
        String title,
        boolean finished,
        String requirements,
        String packageName,
        Path file,
        List<Exercise> exercises) {
    public Chapter {
        exercises = List.copyOf(exercises);
    }

    /** All of its exercises put together, which the class {@code TogetherTest} beside them judges once more. */
    public Exercise together() {
        return new Exercise(
                number,
                "Everything together",
                packageName,
                "Together",
                "",
                0,
                List.of(),
                false,
                List.of(),
                "",
                List.of(),
                "");
    }
}
